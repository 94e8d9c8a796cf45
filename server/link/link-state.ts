import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import type { Model } from '../../engine/link/learn/model.ts';
import type { ScoredPairs } from '../../engine/link/score.ts';
import type { InputFile } from './inspect-input.ts';
import type { LinkConfig } from './schema.ts';

/** What a stopped run had done, on disk. */
export interface SavedState {
  readModel(): Promise<Model | null>;
  writeModel(model: Model): Promise<void>;
  /** Pairs of the rows from `from` on, as one part of the work. */
  readPairs(from: number): Promise<ScoredPairs | null>;
  writePairs(from: number, pairs: ScoredPairs): Promise<void>;
  /** When the results are written nothing of it is needed any more. */
  remove(): Promise<void>;
}

/** Changes with whatever makes an older run's numbers another program's. */
const version = 1;

/** Opens the state in the folder of results; that of other files, another configuration or another program is dropped. */
export async function openState(
  out: string,
  made: { files: readonly InputFile[]; config: LinkConfig; columns: readonly ColumnRole[] },
): Promise<SavedState> {
  const folder = join(out, '.state');
  const print = createHash('sha256')
    .update(
      JSON.stringify([
        version,
        made.files.map(({ sha256, encoding }) => [sha256, encoding]),
        made.config,
        made.columns,
      ]),
    )
    .digest('hex');
  const printFile = join(folder, 'of');
  const before = await readFile(printFile, 'utf8').catch(() => null);
  if (before !== print) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(printFile, print);
  }
  const read = async <T>(name: string): Promise<T | null> => {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    return bytes && (deserialize(bytes) as T);
  };
  // Under another name first: half a part must not be taken for a whole one.
  const write = async (name: string, value: unknown) => {
    await writeFile(join(folder, `${name}.new`), serialize(value));
    await rename(join(folder, `${name}.new`), join(folder, name));
  };
  return {
    readModel: () => read<Model>('model'),
    writeModel: (model) => write('model', model),
    readPairs: (from) => read<ScoredPairs>(`pairs-${from}`),
    writePairs: (from, pairs) => write(`pairs-${from}`, pairs),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
