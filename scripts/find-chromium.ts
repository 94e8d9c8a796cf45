import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { argv, env, exit } from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium that starts: the one that CHROMIUM names, one on the PATH, or the one Playwright downloaded.
 * With `install`, gets one when there is none: Playwright's download, else the distribution's package (as root on
 * Debian or Ubuntu). Throws an Error that says what to type when nothing helped.
 */
export async function findChromium(options: { install: boolean }): Promise<string> {
  if (env.CHROMIUM !== undefined && env.CHROMIUM !== '') {
    if (starts(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is ${env.CHROMIUM}, which does not start. Correct it, or unset it.`);
  }
  const found = await findInstalled();
  if (found !== null || !options.install) return found ?? missing([]);
  const tried: string[] = [];
  for (const install of [installWithPlaywright, installWithApt]) {
    const problem = install();
    if (problem !== null) tried.push(problem);
    const installed = await findInstalled();
    if (installed !== null) return installed;
  }
  return missing(tried);
}

async function findInstalled(): Promise<string | null> {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (existsSync(path) && starts(path)) return path;
    }
  }
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  return downloaded !== '' && existsSync(downloaded) && starts(downloaded) ? downloaded : null;
}

/** A downloaded browser may lack a system library: only one that answers counts. */
function starts(path: string): boolean {
  const answer = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return answer.status === 0 && /Chrom/.test(answer.stdout);
}

function installWithPlaywright(): string | null {
  console.log('No Chromium found: trying the download of Playwright.');
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const arguments_ = [join(folder, 'cli.js'), 'install', '--no-shell', 'chromium'];
  const done = spawnSync(process.execPath, arguments_, { stdio: 'inherit', timeout: 180_000 });
  return done.status === 0 ? null : "Playwright's download did not work.";
}

function installWithApt(): string | null {
  if (!isDebian()) return 'This is not Debian or Ubuntu, so no package was installed.';
  if (process.getuid?.() !== 0) return 'Installing the package chromium takes root.';
  console.log('Installing the package chromium of the distribution.');
  const settings = { stdio: 'inherit', timeout: 400_000, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('apt-get', step, settings).status !== 0) return `apt-get ${step.join(' ')} did not work.`;
  }
  return null;
}

function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function missing(tried: readonly string[]): never {
  throw new Error(
    [
      'The browser tests need Chromium, and none was found.',
      ...tried,
      'Either: apt-get install chromium   (Debian, Ubuntu; as root)',
      'or:     npx playwright-core install --with-deps chromium',
      'or:     CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
}

if (import.meta.filename === argv[1]) {
  try {
    console.log(await findChromium({ install: argv.includes('--install') }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}
