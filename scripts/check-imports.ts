import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { argv, exit } from 'node:process';
import { whyForbidden } from './import-rules.ts';
import { blankComments, type ImportFound, readImports } from './read-imports.ts';
import { listSourceFiles } from './source-files.ts';

interface Packages {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Folders whose code needs no development package; the command line builds the web interface and does. */
const runtimeFolders = /^(shared|engine|server|demo)\//;
const barrelsAllowed = new Set(['engine/index.ts']);
const builtin = new Set([...builtinModules, 'node:test', 'node:sqlite']);
/** createRequire loads a gazetteer in JSON from a package; a digest depends on nothing but its input. */
const pureBuiltins = new Set(['node:module', 'node:crypto']);

/** What the engine must never reach, so that the same input always gives the same answer. */
const impure: readonly [RegExp, string][] = [
  [/\bDate\.now\(/g, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)/g, 'reads the clock (new Date without a value)'],
  [/\bperformance\.now\(/g, 'reads the clock (performance.now)'],
  [/\bMath\.random\(/g, 'calls on chance (Math.random)'],
  [/\bprocess\.(?!exitCode)/g, 'reaches the process'],
  [/\bfetch\(/g, 'reaches the network (fetch)'],
  [/\brandom(?:UUID|Bytes|Int)\b/g, 'calls on chance (node:crypto)'],
];

/** Every import that goes the wrong way under `root`, as `path:line reason`; empty when all is well. */
export function checkImports(root: string): string[] {
  const packages = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Packages;
  const problems: string[] = [];
  for (const path of listSourceFiles(root, ['.ts', '.tsx'])) {
    const source = readFileSync(join(root, path), 'utf8');
    const imports = readImports(source);
    const report = (line: number, reason: string) => problems.push(`${path}:${line} ${reason}`);
    for (const found of imports) {
      const reason = whyWrong(root, path, found, packages);
      if (reason !== null) report(found.line, reason);
    }
    if (isBarrel(imports) && !barrelsAllowed.has(path)) report(1, 'only passes on what others export (barrel)');
    if (path.startsWith('engine/') && !isTest(path)) {
      const code = blankComments(source);
      for (const [pattern, reason] of impure) {
        for (const match of code.matchAll(pattern)) {
          report(code.slice(0, match.index).split('\n').length, `the engine is pure, but this ${reason}`);
        }
      }
    }
  }
  return problems;
}

function whyWrong(root: string, path: string, found: ImportFound, packages: Packages): string | null {
  const { specifier, kind } = found;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
    if (!existsSync(join(root, target))) return `imports ${target}, which does not exist`;
    return target.includes('/') ? whyForbidden(path, target, kind === 'type') : null;
  }
  if (specifier.startsWith('node:') || builtin.has(specifier)) return whyBuiltinWrong(path, specifier);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const declared = name in packages.dependencies;
  if (declared) return null;
  if (!(name in packages.devDependencies)) {
    return kind === 'type' && `@types/${name}` in packages.devDependencies ? null : `${name} is not in package.json`;
  }
  // A development package may still be asked for on demand, where its absence is handled.
  const needed = kind === 'value' && runtimeFolders.test(path) && !isTest(path);
  return needed ? `${name} is only a development dependency` : null;
}

function whyBuiltinWrong(path: string, specifier: string): string | null {
  if (!specifier.startsWith('node:')) return `write node:${specifier}`;
  if (path.startsWith('web/') && !isTest(path) && !isTool(path)) return `${specifier} does not exist in a browser`;
  const pure = path.startsWith('engine/') || path.startsWith('shared/');
  if (pure && !isTest(path) && !pureBuiltins.has(specifier)) return `${path.split('/')[0]}/ is pure: no ${specifier}`;
  return null;
}

function isBarrel(imports: readonly ImportFound[]): boolean {
  return imports.some((found) => found.reexport);
}

function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

function isTool(path: string): boolean {
  return /\.config\.ts$/.test(path);
}

if (import.meta.filename === argv[1]) {
  const problems = checkImports(join(import.meta.dirname, '..'));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'Every import goes the allowed way.' : `${problems.length} wrong imports.`);
  exit(problems.length === 0 ? 0 : 1);
}
