import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const output = join(root, 'dist/web');
const stampFile = join(root, 'dist/web.sha256');

/** Builds the web interface when its sources have changed since the last build; returns the folder to serve. */
export async function buildWeb(say: (line: string) => void): Promise<string> {
  const stamp = await hashSources();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return output;
  say('Building the web interface (once)…');
  await runVite();
  await writeFile(stampFile, stamp);
  return output;
}

/** A process of its own: the builder's memory is given back when it ends. */
async function runVite(): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(
    process.execPath,
    [vite, 'build', '--config', join(root, 'web/vite.config.ts'), '--logLevel', 'error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((done, fail) => child.once('exit', done).once('error', fail));
  if (code !== 0) throw new Error('The web interface could not be built: see the lines above');
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  const folders = ['web', 'shared', 'server'];
  for (const folder of folders) {
    const names = (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && (folder !== 'server' || entry.name === 'schema.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) hash.update(name).update(await readFile(name));
  }
  return hash.digest('hex');
}
