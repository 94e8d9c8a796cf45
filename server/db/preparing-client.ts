import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/**
 * A connection that prepares each parameterised statement once and reuses its plan. Under row-level security planning
 * costs as much as running for the short statements that one report takes (0.4 to 0.9 ms of each millisecond and a half,
 * measured on the twelve that bring a report in).
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg overloads query() eight ways; only the one kysely uses is changed
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return super.query(...(args as [string]));
    return super.query({ name: nameOf(text), text, values }, ...(rest as []));
  }
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}
