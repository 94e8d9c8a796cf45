export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  deprecated?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  inBundle?: boolean;
}
export interface Lock {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

/** Licences that may stand beside the EUPL-1.2 in what is distributed. */
const licences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** What is wrong with the packages of the lock file, a sentence each; reads nothing else. */
export function findFlaws(manifest: Manifest, lock: Lock): string[] {
  const flaws: string[] = [];
  for (const [name, version] of asked(manifest))
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) flaws.push(`${name}: ${version} is not one version`);
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const flaw = (what: string) => flaws.push(`${name} ${entry.version}: ${what}`);
    if (entry.link || !entry.version) flaw('not a package of the registry');
    if (!entry.inBundle && !/^sha512-/.test(entry.integrity ?? '')) flaw('no SHA-512 to recognise it by');
    if (entry.resolved && !/^https:\/\/registry\.npmjs\.org\//.test(entry.resolved))
      flaw('from elsewhere than the registry');
    if (entry.deprecated) flaw(`its maker has given it up (${entry.deprecated})`);
    const licence = entry.license;
    if (!licence || !allowed(licence)) flaw(`licence ${licence ?? 'unknown'} is not on the list`);
    if (entry.hasInstallScript && !mayRun(manifest, name)) flaw('runs a script when it is installed');
  }
  return flaws;
}

function asked(manifest: Manifest): [string, string][] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
}

/** `(MIT OR CC0-1.0)`: one that may be chosen is enough; of `AND`, each. */
function allowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every((licence) => licences.has(licence.trim())));
}

/** The same program for another platform is the same decision. */
function mayRun({ allowScripts = {} }: Manifest, name: string): boolean {
  return Object.keys(allowScripts).some(
    (one) => allowScripts[one] && (one === name || platformOf(one) === platformOf(name)),
  );
}

function platformOf(name: string): string {
  return name.replace(/\/(linux|darwin|win32)-\w+$/, '/platform');
}
