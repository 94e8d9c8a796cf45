import ICAL from 'ical.js';
import type { Role } from '../../engine/link/columns/role.ts';

/** Contacts as rows of one table; `line` is where a card begins in the file, from 1. */
export interface ReadCards {
  columns: string[];
  entries: { line: number; cells: string[] }[];
  rejects: { line: number; reason: 'no_end' | 'outside' | 'nothing_in_it' }[];
}

type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

/** What is read of a card; of some a contact has several, and as many columns as the fullest card needs. */
const fields = ['FN', 'N family', 'N given', 'NICKNAME', 'ORG', 'TEL', 'EMAIL', 'ADR', 'BDAY', 'NOTE'] as const;
type Field = (typeof fields)[number];
/** What each of them tells of a person. */
const roles: Readonly<Record<Field, Role>> = {
  FN: 'fullName',
  'N family': 'family',
  'N given': 'given',
  NICKNAME: 'furtherName',
  ORG: 'organisation',
  TEL: 'phone',
  EMAIL: 'email',
  ADR: 'address',
  BDAY: 'birthDate',
  NOTE: 'text',
};

/** The role of a column that was read from cards. */
export function roleInCards(column: string): Role {
  return roles[column.replace(/ \d+$/, '') as Field] ?? 'ignored';
}

/** True where the text begins like a file of contacts. */
export function holdsCards(start: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(start.slice(0, 4000));
}

type Card = Partial<Record<Field, string[]>>;

const longestLine = 1 << 16;

/** Contacts of a vCard file of versions 2.1, 3.0 and 4.0, mixed or not. Pictures, sounds and keys are left out. */
export function readVcards(text: string): ReadCards {
  const cards: { line: number; card: Card }[] = [];
  const rejects: ReadCards['rejects'] = [];
  let open: { line: number; lines: string[] } | null = null;
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (/^\s*BEGIN:VCARD\s*$/i.test(line)) {
      if (open) rejects.push({ line: open.line, reason: 'no_end' });
      open = { line: at + 1, lines: [] };
    } else if (!open) {
      if (line.trim()) rejects.push({ line: at + 1, reason: 'outside' });
    } else if (/^\s*END:VCARD\s*$/i.test(line)) {
      const card = readCard(open.lines);
      if (Object.keys(card).length > 0) cards.push({ line: open.line, card });
      else rejects.push({ line: open.line, reason: 'nothing_in_it' });
      open = null;
    } else open.lines.push(line);
  }
  if (open) rejects.push({ line: open.line, reason: 'no_end' });
  return { ...asRows(cards), rejects };
}

function asRows(cards: readonly { line: number; card: Card }[]): Omit<ReadCards, 'rejects'> {
  const places = fields.flatMap((field) => {
    const most = Math.min(8, Math.max(0, ...cards.map(({ card }) => card[field]?.length ?? 0)));
    return Array.from({ length: most }, (_, n) => ({ field, n, name: most > 1 ? `${field} ${n + 1}` : field }));
  });
  return {
    columns: places.map(({ name }) => name),
    entries: cards.map(({ line, card }) => ({ line, cells: places.map(({ field, n }) => card[field]?.[n] ?? '') })),
  };
}

function readCard(lines: readonly string[]): Card {
  const card: Card = {};
  const add = (field: Field, value: string) => {
    const plain = value.replace(/\s+/g, ' ').trim();
    if (!plain || card[field]?.includes(plain)) return;
    card[field] = [...(card[field] ?? []), plain];
  };
  for (const line of unfolded(lines)) {
    const property = readProperty(line);
    if (!property) continue;
    const [name, , , ...values] = property;
    const parts = (values.length === 1 && Array.isArray(values[0]) ? values[0] : values) as unknown[];
    const texts = parts.map((part) => (Array.isArray(part) ? part.join(' ') : String(part)));
    if (name === 'n') {
      add('N family', texts[0] ?? '');
      add('N given', texts.slice(1, 3).join(' '));
    } else if (name === 'adr') add('ADR', texts.slice(0, 6).filter(Boolean).join(', '));
    else if (name === 'tel') add('TEL', texts.join(' ').replace(/^tel:/i, '').replace(/;.*$/, ''));
    else if (name === 'nickname') for (const text of texts) add('NICKNAME', text);
    else if (name === 'bday') add('BDAY', texts[0] ?? '');
    else if (name === 'fn' || name === 'org' || name === 'email' || name === 'note')
      add(name.toUpperCase() as Field, texts.join(' '));
  }
  return card;
}

/** Lines of a card as written before they were folded; version 2.1 folds quoted-printable by a mark at the end. */
function unfolded(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) whole[whole.length - 1] = last + line.slice(1);
    else if (last !== undefined && /=$/.test(last) && /^[^:]*QUOTED-PRINTABLE/i.test(last))
      whole[whole.length - 1] = last.slice(0, -1) + line;
    else whole.push(line);
  }
  return whole.filter((line) => line.length < longestLine && !/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(line));
}

/** One property, read by the rules of version 4; what version 2.1 writes otherwise is made so first. */
function readProperty(line: string): Property | null {
  try {
    return ICAL.parse.property(decoded(line), ICAL.design.vcard) as unknown as Property;
  } catch {
    return null; // one line that cannot be read does not cost the contact
  }
}

/** `TEL;CELL:…` as `TEL;TYPE=CELL:…`, and the value out of quoted-printable. */
function decoded(line: string): string {
  const colon = line.indexOf(':');
  const [name, ...parameters] = line.slice(0, Math.max(0, colon)).split(';');
  if (colon < 0 || parameters.some((parameter) => parameter.includes('"'))) return line;
  const quoted = parameters.some((parameter) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(parameter));
  const charset = parameters.map((parameter) => /^CHARSET=(.+)$/i.exec(parameter)?.[1]).find(Boolean);
  const kept = parameters
    .filter((parameter) => !/QUOTED-PRINTABLE|^CHARSET=/i.test(parameter))
    .map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`));
  const value = line.slice(colon + 1);
  return `${[name, ...kept].join(';')}:${quoted ? fromQuotedPrintable(value, charset ?? 'utf-8') : value}`;
}

function fromQuotedPrintable(value: string, charset: string): string {
  const bytes = value
    .split(/(=[\dA-Fa-f]{2})/)
    .map((part, at) => (at % 2 === 1 ? Buffer.of(Number.parseInt(part.slice(1), 16)) : Buffer.from(part)));
  return new TextDecoder(charset).decode(Buffer.concat(bytes)).replace(/[\r\n]+/g, ' ');
}
