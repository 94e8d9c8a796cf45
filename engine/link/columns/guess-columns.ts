import { fold } from '../../resolve/normalise/fold.ts';
import type { FileColumn, Table } from '../table.ts';
import { textAt } from '../texts.ts';
import { sideOf } from './align-columns.ts';
import { roleOfHeader } from './headers.ts';
import { meaningByContent } from './meaning-by-content.ts';
import type { ColumnReason, ColumnRole, Role } from './role.ts';

/** Roles that a person sets, by column name; whatever they say holds. */
export type RoleOverrides = Readonly<Record<string, Role>>;

/**
 * Guesses what each column holds and says why. A column that looks like an answer (`cluster`, `entity_id`) and one of
 * unique identifiers are left out, unless the overrides say otherwise.
 */
export function guessColumns(table: Table, overrides: RoleOverrides = {}): ColumnRole[] {
  const announced = table.columns.map((column) => {
    const configured = overrides[column.name];
    if (configured !== undefined) return made(column, configured, 'configured');
    return guess(column, rowsOf(column, table));
  });
  return namesAmong(table, meaningsAmong(table, announced));
}

/** Columns that only their words tell about: towns anywhere, names where no header names one. */
function meaningsAmong(table: Table, guessed: readonly ColumnRole[]): ColumnRole[] {
  const isNamed = guessed.some(({ role }) => NAMES.has(role));
  const found = new Set<Role>();
  return guessed.map((one, c) => {
    if (!isUntold(one, table.columns[c]!)) return one;
    const role = meaningByContent(table.columns[c]!);
    if (role === undefined || found.has(role) || (isNamed && NAMES.has(role))) return one;
    found.add(role);
    return { ...one, role, why: 'content' };
  });
}

const NAMES: ReadonlySet<Role> = new Set(['fullName', 'given', 'family']);

/** Neither header nor form said anything; a column of which each value is another may hold whole names. */
function isUntold({ role, why }: ColumnRole, column: FileColumn): boolean {
  if (why === 'unknown') return role !== 'ignored' || column.texts.size > 2;
  return why === 'identifier' && roleOfHeader(column.name) === undefined;
}

/**
 * `Name` beside `Vorname` is the family name, `Nom` without a given name beside it the whole one, where the values
 * have so many words.
 */
function namesAmong(table: Table, guessed: readonly ColumnRole[]): ColumnRole[] {
  const has = (role: Role) => guessed.some((one) => one.role === role);
  return guessed.map((one, c) => {
    if (one.why !== 'header') return one;
    if (one.role === 'family' && !has('given') && severalWords(table.columns[c]!) > 0.5)
      return { ...one, role: 'fullName', why: 'header-and-content' };
    if (one.role === 'fullName' && has('given') && !has('family') && severalWords(table.columns[c]!) < 0.4)
      return { ...one, role: 'family', why: 'header-and-content' };
    return one;
  });
}

function severalWords(column: FileColumn): number {
  const sample = sampleOf(column);
  return sample.filter((value) => /\S\s+\S/.test(value)).length / Math.max(1, sample.length);
}

/** Rows of the files that have the column. */
function rowsOf(column: FileColumn, table: Table): number {
  const side = sideOf(column, table);
  return side === 'both' ? table.rows : side === 'first' ? table.firstRows : table.rows - table.firstRows;
}

function guess(column: FileColumn, rows: number): ColumnRole {
  const sample = sampleOf(column);
  if (sample.length === 0) return made(column, 'ignored', 'empty');
  const announced = roleOfHeader(column.name);
  if (announced === 'truth') return made(column, 'ignored', 'truth');
  const distinct = column.texts.size - 1;
  if (distinct === 1) return made(column, 'ignored', 'constant');
  const found = roleOfContent(sample);
  if (announced === 'identifier') {
    return distinct > rows * 0.5 || found === undefined || found === 'nationalNumber' || found === 'phone'
      ? made(column, 'ignored', 'identifier')
      : made(column, found, 'content');
  }
  if (announced !== undefined) {
    if (announced === found) return made(column, announced, 'header-and-content');
    return CHECKED.has(announced) && found !== undefined && !LIKE[announced]?.includes(found)
      ? made(column, found, 'content')
      : made(column, announced, 'header');
  }
  if (distinct === rows && found !== 'email' && found !== 'birthDate') return made(column, 'ignored', 'identifier');
  if (found === undefined && distinct > rows * 0.95) return made(column, 'ignored', 'unknown');
  if (found !== undefined) return made(column, found, 'content');
  if (filled(column) < rows * 0.05) return made(column, 'ignored', 'unknown');
  return made(column, distinct <= Math.max(20, rows * 0.02) ? 'category' : 'text', 'unknown');
}

/** Roles whose content has a form of its own, so that a misleading header is noticed. */
const CHECKED = new Set<Role>(['birthDate', 'birthDay', 'email', 'phone', 'sex']);
const LIKE: Partial<Record<Role, readonly Role[]>> = {
  phone: ['nationalNumber', 'postcode', 'birthDate'],
  birthDate: ['nationalNumber', 'postcode', 'phone'],
};

/** The role that most values have the form of. */
function roleOfContent(sample: readonly string[]): Role | undefined {
  const share = (fits: (value: string) => boolean) => sample.filter(fits).length / sample.length;
  if (share((value) => /^[^@\s]+@[^@\s]+$/.test(value)) > 0.7) return 'email';
  if (share(isDate) > 0.8) return 'birthDate';
  if (share((value) => /^(?:19|20)\d\d$/.test(value)) > 0.9) return 'birthYear';
  if (share((value) => SEXES.has(fold(value))) > 0.95) return 'sex';
  if (share((value) => /^[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}$/i.test(value)) > 0.7) return 'plate';
  if (share((value) => /^(?:\+|00|0)[\d .()/-]{8,}$/.test(value)) > 0.7) return 'phone';
  if (share((value) => /^\d{5}$|^[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}$/i.test(value)) > 0.8) return 'postcode';
  if (share((value) => /^[12] ?\d{2} ?[01]\d ?[\dAB]{2} ?\d{3} ?\d{3}(?: ?\d{2})?$/i.test(value)) > 0.7)
    return 'nationalNumber';
  return undefined;
}

const SEXES = new Set(
  'm f h w male female homme femme masculin feminin mann frau mannlich weiblich mr mrs ms mme mlle 1 2'.split(' '),
);

function isDate(value: string): boolean {
  return /^(?:(?:1[6-9]|20)\d\d([-/. ]?)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|[12]\d|3[01])\2(?:1[6-9]|20)?\d\d|(?:0?[1-9]|[12]\d|3[01])[-/. ]+\p{L}{3,9}[-/., ]+(?:1[6-9]|20)\d\d|\p{L}{3,9}\.? (?:0?[1-9]|[12]\d|3[01]),? (?:1[6-9]|20)\d\d)(?:[T ].*)?$/u.test(
    value,
  );
}

function sampleOf({ texts }: FileColumn): string[] {
  const step = Math.max(1, Math.floor((texts.size - 1) / 500));
  const sample: string[] = [];
  for (let code = 1; code < texts.size; code += step) sample.push(textAt(texts, code));
  return sample;
}

function filled(column: FileColumn): number {
  let count = 0;
  for (const code of column.codes) if (code !== 0) count++;
  return count;
}

function made(column: FileColumn, role: Role, why: ColumnReason): ColumnRole {
  return { column: column.name, role, why };
}
