import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { argv, exit } from 'node:process';
import { listSourceFiles } from './source-files.ts';

const maxLines = 500;
const maxFilesPerFolder = 30;
const maxDepth = 6;
/** Written by a command, read as a difference: its length says nothing about the reader's trouble. */
const generated = new Set(['migrations/schema.sql']);
/** Files are only ever added here, in one numbered line: there is no noun to split by. */
const growing = new Set(['migrations']);

/** Files and folders that outgrew their budget, each as a sentence; empty when all is well. */
export function checkSize(root: string): string[] {
  const problems: string[] = [];
  const perFolder = new Map<string, number>();
  for (const path of listSourceFiles(root, ['.ts', '.tsx', '.css', '.sql'])) {
    const folder = posix.dirname(path);
    perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
    if (generated.has(path)) continue;
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    if (lines > maxLines) problems.push(`${path} has ${lines} lines (at most ${maxLines}): divide it`);
    if (path.split('/').length > maxDepth) problems.push(`${path} lies deeper than ${maxDepth} levels`);
  }
  for (const [folder, files] of perFolder) {
    if (files > maxFilesPerFolder && !growing.has(folder)) {
      problems.push(`${folder}/ has ${files} files (at most ${maxFilesPerFolder}): split it by noun`);
    }
  }
  return problems;
}

if (import.meta.filename === argv[1]) {
  const problems = checkSize(join(import.meta.dirname, '..'));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'Every file and folder keeps its size.' : `${problems.length} too large.`);
  exit(problems.length === 0 ? 0 : 1);
}
