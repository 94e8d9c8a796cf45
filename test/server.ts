import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerProcess {
  address: string;
  folder: string;
  child: ChildProcess;
  output(): string;
  /** Stops it as Ctrl-C does and removes its folder. */
  stop(): Promise<void>;
}

/** Recoupe as a user starts it, as a process of its own on a free port; ready when this resolves. */
export async function startServerProcess(
  options: { folder?: string; demoReports?: number; port?: number; mode?: string; logLevel?: string } = {},
): Promise<ServerProcess> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'recoupe-e2e-')));
  await chmod(folder, 0o755); // as root the database runs as another account, and would move out of a closed folder
  let log = '';
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli/main.ts'), 'start'], {
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      RECOUPE_DATA: folder,
      RECOUPE_DEMO_REPORTS: String(options.demoReports ?? 120),
      ...(options.mode ? { RECOUPE_MODE: options.mode } : {}),
      ...(options.logLevel ? { LOG_LEVEL: options.logLevel } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      log += chunk;
      const ready = /Recoupe is ready: (\S+)/.exec(log);
      if (ready) done(ready[1]!);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(new Error(`Recoupe stopped with ${code} before it was ready:\n${log}`)));
  });
  return {
    address,
    folder,
    child,
    output: () => log,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill('SIGINT');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
