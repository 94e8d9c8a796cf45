import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set(['node_modules', 'data', 'dist', 'tmp']);

/** Every source file under `root` whose name ends as asked, as paths with `/` relative to `root`, in order. */
export function listSourceFiles(root: string, endings: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        // Only the top level holds what tools write; a folder `engine/data` would be source.
        if (entry.name !== 'node_modules' && !(folder === '' && notOurs.has(entry.name))) visit(path);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) found.push(path);
    }
  };
  visit('');
  return found.sort();
}
