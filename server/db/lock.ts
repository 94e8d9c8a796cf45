import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { socketFolderOf } from './embedded.ts';

/**
 * One process owns a data folder at a time. The lock is a socket that its holder listens on: unlike a file with
 * a process number it cannot outlive its holder, nor be mistaken for another process after a reboot.
 * Returns the release, or null when another process holds it.
 */
export async function lockDataFolder(dataFolder: string): Promise<(() => Promise<void>) | null> {
  const folder = socketFolderOf(dataFolder);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  if (existsSync(path)) {
    if (await answers(path)) return null;
    rmSync(path, { force: true });
  }
  const server = createServer((socket) => socket.end());
  await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done));
  server.unref();
  return () => new Promise((done) => server.close(() => done()));
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
