import type { FastifyRequest } from 'fastify';

/**
 * What the process writes of its requests: route, status, time, number, address. No address bar (it holds what was
 * searched, or a one-time link), no header, no body; of an error of the database, where it is and no value of a row.
 */
export function logTo(level: string) {
  return {
    level,
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'none',
        remoteAddress: request.ip,
      }),
      err: describeError,
      // Told at `trace` by the reader of forms, with every header.
      busboyOptions: () => 'a form',
    },
  };
}

/** PostgreSQL writes values into message and detail; its code, table and constraint say where to look. */
function describeError(error: Error & { code?: string; severity?: string }) {
  const type = error.name;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const stack = frames ?? '';
  if (!error.severity) return { type, code: error.code, message: error.message, stack };
  const { table, column, constraint, routine } = error as Partial<
    Record<'table' | 'column' | 'constraint' | 'routine', string>
  >;
  return { type, code: error.code, message: 'refused by the database', table, column, constraint, routine, stack };
}
