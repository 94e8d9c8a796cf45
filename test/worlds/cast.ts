import { readFileSync } from 'node:fs';

export interface Person {
  login: string;
  organisation: string;
  roles: string[];
  clearance?: string;
}

export interface Organisation {
  code: string;
  parent: string | null;
  kind: string;
  contributesTo: readonly string[];
}

/** A report as whoever watches from outside knows it: what decides who may know of it. */
export interface HeldReport {
  id: string;
  cell: string;
  by: string;
  named: readonly string[];
  namedOnly: boolean;
  restricted: boolean;
  /** Logins of a compartment's members; null where it is in none. */
  members: ReadonlySet<string> | null;
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../reference/${name}.json`, import.meta.url), 'utf8'));
const roles = new Map(read<{ code: string; can: string[] }[]>('roles').map(({ code, can }) => [code, can]));
const kinds = new Map(
  read<{ code: string; reads: string; bringsTo: string }[]>('organisation-kinds').map((kind) => [kind.code, kind]),
);
const today = new Date().toISOString().slice(0, 10);
const known = read<(Organisation & { validFrom: string; validTo?: string })[]>('organisations').filter(
  ({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo > today),
);

export const personas = read<Person[]>('personas');
/** Roles that a drawn person may hold. */
export const roleCodes = [...roles.keys()];

/**
 * The people and the tree of one world, and what the access matrix lets each know: an oracle that reads the reference
 * files and never asks the database. In doubt it says that one may know: fewer are then asked, and no alarm is false.
 */
export class Cast {
  readonly people: readonly Person[];
  readonly #organisations: ReadonlyMap<string, Organisation>;
  /** Cells that somebody was given for a time. */
  readonly grants: { login: string; cell: string }[] = [];
  /** Heads of compartments are shown every account, to choose members from. */
  readonly heads = new Set<string>();

  constructor(people: readonly Person[], organisations: readonly Organisation[]) {
    this.people = people.map((person) => ({ ...person, roles: [...person.roles] }));
    this.#organisations = new Map(
      [...known, ...organisations].map((one) => [one.code, { ...one, contributesTo: one.contributesTo ?? [] }]),
    );
  }

  can(person: Person, capability: string): boolean {
    return person.roles.some((role) => roles.get(role)?.includes(capability));
  }

  /** Cells that the person's place in the tree lets it read. */
  reads(person: Person, cell: string): boolean {
    if (this.grants.some((grant) => grant.login === person.login && grant.cell === cell)) return true;
    if (!this.can(person, 'report.read') || !this.can(person, 'zone.read')) return false;
    return this.#above(person, cell);
  }

  /** Whether the person's organisation is that one, or stands above it. */
  leads(person: Person, organisation: string): boolean {
    return (this.can(person, 'grant.give') || this.can(person, 'motive.watch')) && this.#above(person, organisation);
  }

  /** Every line of the account is this person's to know, and with it everything that is done. */
  watches(person: Person): boolean {
    return this.can(person, 'audit.read.all');
  }

  /** Knows of what becomes of accounts: who leads the organisation, and administrators. */
  answersFor(person: Person, organisation: string): boolean {
    return this.can(person, 'user.manage') || this.leads(person, organisation);
  }

  knowsReport(person: Person, report: HeldReport): boolean {
    if (person.login === report.by) return true;
    if (this.watches(person)) return true;
    if (report.members) return report.members.has(person.login);
    if (report.restricted && person.clearance !== 'DIFFUSION_RESTREINTE') return false;
    const named = report.named.some((code) => this.#above(person, code));
    if (report.namedOnly) return named || person.organisation === report.cell || this.#granted(person, report.cell);
    return named || this.reads(person, report.cell);
  }

  bringsTo(person: Person): string[] {
    if (!this.can(person, 'report.submit')) return [];
    const own = this.#organisations.get(person.organisation)!;
    const how = kinds.get(own.kind)?.bringsTo;
    if (how === 'contribution') return [...own.contributesTo];
    return this.cells().filter((cell) => (how === 'all' ? true : this.#isUnder(cell, person.organisation)));
  }

  cells(): string[] {
    return [...this.#organisations.values()].filter(({ kind }) => kind === 'cell').map(({ code }) => code);
  }

  /** Branches of the office that the person's organisation is of or works for; empty: the office itself. */
  branches(person: Person): Set<string> {
    const own = this.#organisations.get(person.organisation)!;
    const places = own.contributesTo.length > 0 ? own.contributesTo : [own.code];
    return new Set(
      places.flatMap((code) => this.#lineOf(code).filter((one) => this.#organisations.get(one)?.kind === 'branch')),
    );
  }

  #granted(person: Person, cell: string): boolean {
    return this.grants.some((grant) => grant.login === person.login && grant.cell === cell);
  }

  #above(person: Person, organisation: string): boolean {
    const reach = kinds.get(this.#organisations.get(person.organisation)!.kind)?.reads;
    if (reach === 'all') return true;
    return reach === 'descendants'
      ? this.#isUnder(organisation, person.organisation)
      : person.organisation === organisation;
  }

  #isUnder(code: string, top: string): boolean {
    return this.#lineOf(code).includes(top);
  }

  #lineOf(code: string): string[] {
    const line: string[] = [];
    for (let at: string | null = code; at && !line.includes(at); at = this.#organisations.get(at)?.parent ?? null)
      line.push(at);
    return line;
  }
}
