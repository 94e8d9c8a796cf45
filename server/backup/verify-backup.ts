import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenBackup, openTable } from './read-tables.ts';

export interface BackupVerification {
  /** Records that open, and those whose key was destroyed. */
  readable: number;
  destroyed: number;
  /** Of the report asked about: its records, by table, that open and that nobody can open. */
  report?: { readable: Record<string, number>; destroyed: number };
}

/**
 * Opens every record of a backup, without a database: each either is what was written, or cannot be read because its key
 * was destroyed.
 * @param report a report (or a book) of which it is said what can still be read
 * @throws Error where a file is missing or was changed
 */
export async function verifyBackup(backup: OpenBackup, report?: string): Promise<BackupVerification> {
  const result: BackupVerification = { readable: 0, destroyed: 0 };
  const asked = { readable: {} as Record<string, number>, destroyed: 0 };
  for (const table of [...Object.keys(backup.manifest.tables), 'files']) {
    for await (const { owners, lines } of openTable(backup, table)) {
      if (lines) result.readable++;
      else result.destroyed++;
      if (table === 'files' && lines) await requireFiles(backup, lines);
      if (report === undefined || !owners.includes(report)) continue;
      if (lines) asked.readable[table] = (asked.readable[table] ?? 0) + 1;
      else asked.destroyed++;
    }
  }
  return report === undefined ? result : { ...result, report: asked };
}

async function requireFiles({ folder }: OpenBackup, lines: readonly string[]): Promise<void> {
  for (const line of lines) await stat(join(folder, 'files', (JSON.parse(line) as { name: string }).name));
}
