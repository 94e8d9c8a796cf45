import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkImports } from './check-imports.ts';

/** The problems found in a repository that holds exactly these files; targets of imports must be among them. */
function problemsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'recoupe-imports-'));
  try {
    const manifest = { dependencies: { zod: '1' }, devDependencies: { react: '1', '@types/pg': '1' } };
    for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkImports(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const target = 'export const a = 1;\n';

test('imports downwards and leftwards are allowed', () => {
  const problems = problemsOf({
    'shared/a.ts': target,
    'engine/a.ts': "import { a } from '../shared/a.ts';\n",
    'server/db/a.ts': "import { a } from '../../shared/a.ts';\nimport { z } from 'zod';\n",
    'server/collect/schema.ts': "import { a } from '../db/a.ts';\n",
    'server/crosscheck/a.ts': "import { a } from '../../engine/a.ts';\nimport { b } from '../collect/schema.ts';\n",
    'server/app.ts': "import { a } from './crosscheck/a.ts';\n",
    'web/features/a.tsx': "import { a } from 'react';\nimport type { b } from '../../server/collect/schema.ts';\n",
  });
  assert.deepEqual(problems, []);
});

test('shared imports nothing', () => {
  const [problem] = problemsOf({ 'engine/a.ts': target, 'shared/a.ts': "import { a } from '../engine/a.ts';\n" });
  assert.equal(problem, 'shared/a.ts:1 shared/ may not import engine/');
});

test('a stage does not import one to its right, not even a type over several lines', () => {
  const [problem] = problemsOf({
    'server/crosscheck/a.ts': target,
    'server/collect/a.ts': "import { z } from 'zod';\nimport type {\n  A,\n  B,\n} from '../crosscheck/a.ts';\n",
  });
  assert.equal(
    problem,
    'server/collect/a.ts:2 server/collect/ may not import server/crosscheck/: imports go left only',
  );
});

test('the base imports no stage, and nothing in a folder imports the application', () => {
  const problems = problemsOf({
    'server/collect/a.ts': "import { a } from '../app.ts';\n",
    'server/db/a.ts': "import { a } from '../collect/a.ts';\n",
    'server/app.ts': target,
  });
  assert.equal(problems.length, 2);
});

test('a folder that server/order.ts does not name is reported', () => {
  const [problem] = problemsOf({ 'server/db/a.ts': target, 'server/extra/a.ts': "import { a } from '../db/a.ts';\n" });
  assert.match(problem ?? '', /server\/extra\/ is not in server\/order\.ts/);
});

test('web takes types from schema.ts and nothing else from the server', () => {
  const problems = problemsOf({
    'server/collect/schema.ts': target,
    'server/collect/queries.ts': target,
    'web/a.ts':
      "import { a } from '../server/collect/schema.ts';\nimport type { b } from '../server/collect/queries.ts';\n",
  });
  assert.equal(problems.length, 2);
});

test('a view imports no feature', () => {
  const [problem] = problemsOf({
    'web/features/a.ts': target,
    'web/views/a.ts': "import { a } from '../features/a.ts';\n",
  });
  assert.match(problem ?? '', /web\/views\/ may not import web\/features\//);
});

test('an import written on demand is found too', () => {
  const [problem] = problemsOf({ 'server/db/a.ts': target, 'engine/a.ts': "await import('../server/db/a.ts');\n" });
  assert.match(problem ?? '', /engine\/ may not import server\//);
});

test('the engine reaches no file, no clock and no chance', () => {
  const problems = problemsOf({
    'engine/a.ts': [
      "import { readFileSync } from 'node:fs';",
      'const now = Date.now();',
      'const also = new Date();',
      'const given = new Date(0);',
      '// Math.random() in a comment is no call',
      'const luck = Math.random();',
    ].join('\n'),
  });
  assert.deepEqual(
    problems.map((problem) => problem.split(' ')[0]),
    ['engine/a.ts:1', 'engine/a.ts:2', 'engine/a.ts:3', 'engine/a.ts:6'],
  );
});

test('a package must be in package.json, and not only for development where the server runs', () => {
  const problems = problemsOf({
    'server/db/a.ts': "import { a } from 'react';\nimport { b } from 'lodash/fp';\nimport type { c } from 'pg';\n",
    'server/db/a.test.ts': "import { a } from 'react';\n",
  });
  assert.deepEqual(problems, [
    'server/db/a.ts:1 react is only a development dependency',
    'server/db/a.ts:2 lodash is not in package.json',
  ]);
});

test('a file that passes on what others export is reported, but for the door of the engine', () => {
  const problems = problemsOf({
    'engine/a.ts': target,
    'engine/index.ts': "export { a } from './a.ts';\n",
    'shared/a.ts': target,
    'shared/index.ts': "export * from './a.ts';\n",
  });
  assert.deepEqual(problems, ['shared/index.ts:1 only passes on what others export (barrel)']);
});

test('an import of a file that does not exist is reported', () => {
  const [problem] = problemsOf({ 'shared/a.ts': "import { b } from './gone.ts';\n" });
  assert.match(problem ?? '', /shared\/gone\.ts, which does not exist/);
});
