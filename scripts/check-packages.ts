import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { promisify } from 'node:util';
import { findFlaws, type Lock, type Manifest } from './package-rules.ts';

/**
 * What packages are taken, from where, under which licence, and whether one is known to be flawed. The first needs no
 * network; the last asks the registry where one answers, and its silence is no failure.
 */
const root = join(import.meta.dirname, '..');
const read = <T>(name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as T;

const flaws = [
  ...findFlaws(read<Manifest>('package.json'), read<Lock>('package-lock.json')),
  ...(await knownVulnerabilities()),
];
for (const flaw of flaws) console.error(flaw);
if (flaws.length > 0) exit(1);

/** High and critical advisories for what is installed, as `npm audit` knows them. */
async function knownVulnerabilities(): Promise<string[]> {
  const audit = await promisify(execFile)('npm', ['audit', '--json', '--audit-level=high', '--fetch-retries=0'], {
    cwd: root,
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const report = parse(audit.stdout);
  if (!report?.vulnerabilities) {
    console.log('No registry answered: known vulnerabilities were not asked for.');
    return [];
  }
  return Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `${name} ${range}: known to be vulnerable (${severity}); see npm audit`);
}

interface AuditReport {
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
}

function parse(text: string): AuditReport | null {
  try {
    return JSON.parse(text) as AuditReport;
  } catch {
    return null;
  }
}
