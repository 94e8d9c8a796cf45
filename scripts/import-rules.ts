import { base, stages } from '../server/order.ts';

/** Which top folders may import which: the table of ARCHITECTURE.md. A folder may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  engine: ['shared'],
  reference: ['shared'],
  demo: ['shared', 'reference'],
  server: ['shared', 'engine', 'reference'],
  web: ['shared', 'server'],
  cli: ['shared', 'engine', 'server', 'demo', 'reference'],
  bench: ['shared', 'engine', 'server', 'cli', 'demo', 'reference'],
  test: ['shared', 'engine', 'server', 'cli', 'demo', 'reference'],
  scripts: ['shared', 'engine', 'server', 'cli', 'demo', 'reference', 'test', 'e2e'],
  e2e: ['shared', 'test', 'scripts'],
};

const serverOrder: readonly string[] = [...base, ...stages];
/** Files at the root of server/ that every folder of it may read; the others (main, app) put the whole together. */
const serverCommon = new Set(['server/config.ts', 'server/order.ts']);
const webOrder: readonly string[] = ['i18n', 'api', 'ui', 'views', 'frame', 'features'];

/**
 * Why the file `from` may not import the file `to`, or null when it may. Paths from the root of the repository.
 * Types count as much as values, but for the shapes that web takes from the server.
 */
export function whyForbidden(from: string, to: string, typeOnly: boolean): string | null {
  const here = topFolder(from);
  const there = topFolder(to);
  if (here === there) return withinFolder(from, to, typeOnly);
  if (isTest(from) && there === 'test') return null;
  if (here === 'web' && there === 'server') {
    return typeOnly && to.endsWith('/schema.ts') ? null : 'web takes only types from server, and only from schema.ts';
  }
  const allowed = mayImport[here];
  if (allowed === undefined) return `${here}/ is in no rule: add it to scripts/import-rules.ts`;
  if (!allowed.includes(there)) return `${here}/ may not import ${there}/`;
  if (here === 'server' && there === 'engine' && inBase(from) && !from.startsWith('server/statements/')) {
    return 'the base of server/ decides nothing: only stages, and the store of statements, call the engine';
  }
  return null;
}

function withinFolder(from: string, to: string, typeOnly: boolean): string | null {
  if (from.startsWith('server/') && !isTest(from)) return withinServer(from, to, typeOnly);
  if (from.startsWith('web/')) return inOrder(from, to, webOrder, 'web');
  return null;
}

function withinServer(from: string, to: string, typeOnly: boolean): string | null {
  if (!from.slice('server/'.length).includes('/') || serverCommon.has(to)) return null;
  if (!to.slice('server/'.length).includes('/')) return `a folder of server/ may not import ${to}`;
  // The shapes of the base are words that all of the base uses; as types they leave nothing behind at run time.
  if (typeOnly && to.endsWith('/schema.ts') && inBase(from) && inBase(to)) return null;
  return inOrder(from, to, serverOrder, 'server');
}

function inOrder(from: string, to: string, order: readonly string[], top: string): string | null {
  const [, here = '', there = ''] = [top, from.split('/')[1], to.split('/')[1]];
  if (here === there || !from.slice(top.length + 1).includes('/')) return null;
  if (top === 'server' && !order.includes(here)) return `server/${here}/ is not in server/order.ts`;
  const mine = order.indexOf(here);
  const other = order.indexOf(there);
  if (mine === -1 || other === -1) return null;
  return other < mine ? null : `${top}/${here}/ may not import ${top}/${there}/: imports go left only`;
}

function inBase(path: string): boolean {
  return base.some((name) => path.startsWith(`server/${name}/`));
}

function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

function topFolder(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
