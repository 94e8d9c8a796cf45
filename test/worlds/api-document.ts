import type { JsonSchema } from '../schema-arbitrary.ts';

/** One operation of the API document. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  parameters: { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  /** Of a JSON body; null where it takes none. */
  body: JsonSchema | null;
  /** Of the answers, by status. */
  answers: ReadonlyMap<number, JsonSchema | null>;
}

// biome-ignore lint/suspicious/noExplicitAny: the document as it stands
export function readOperations(document: any): Operation[] {
  return Object.entries<Record<string, Record<string, unknown>>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody, responses }]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters: (parameters ?? []) as Operation['parameters'],
      body: jsonOf(requestBody),
      answers: new Map(
        Object.entries((responses ?? {}) as Record<string, unknown>).map(([status, answer]) => [
          Number(status),
          jsonOf(answer),
        ]),
      ),
    })),
  );
}

function jsonOf(part: unknown): JsonSchema | null {
  return (part as { content?: Record<string, { schema: JsonSchema }> })?.content?.['application/json']?.schema ?? null;
}
