import type pg from 'pg';
import { PreparingClient } from '../server/db/preparing-client.ts';

/** One committed transaction of the application's role: what it did to each table, as PostgreSQL counted it. */
export interface WatchedTransaction {
  /** Tables scanned, by name; reads made inside functions, views and policies are counted too. */
  read: string[];
  /** Tables with rows inserted, updated or deleted. */
  changed: string[];
  /** Lines of the account inserted before the commit, on the same connection. */
  audited: number;
  statements: string[];
}

export interface Watch {
  /** Committed transactions since the last call. */
  taken(): WatchedTransaction[];
  /** Statements run outside any transaction since the last call. */
  takenAlone(): string[];
  stop(): void;
}

interface Counters {
  name: string;
  scans: number;
  changes: number;
  inserts: number;
}

interface Open {
  before: Map<string, Counters>;
  statements: string[];
}

const counters = `select relname as name, (seq_scan + coalesce(idx_scan, 0))::int as scans, n_tup_ins::int as inserts,
  (n_tup_ins + n_tup_upd + n_tup_del)::int as changes from pg_stat_xact_user_tables where schemaname = 'public'`;

type Query = (this: pg.Client, text: unknown, ...rest: unknown[]) => Promise<{ rows: Counters[] }>;

/**
 * Watches every connection of the application's role from now on. The counters of PostgreSQL are read after `begin`
 * and before `commit` on the connection itself, so nothing can be read or written without being seen.
 */
export function watchTransactions(): Watch {
  const prototype = PreparingClient.prototype as unknown as { query: Query };
  const query = prototype.query;
  const open = new WeakMap<pg.Client, Open>();
  let done: WatchedTransaction[] = [];
  let alone: string[] = [];

  prototype.query = async function (text, ...rest) {
    const role = (this as unknown as { user?: string }).user;
    if (role !== 'recoupe_app' || typeof text !== 'string') return query.call(this, text, ...rest);
    const now = async () => new Map((await query.call(this, counters)).rows.map((row) => [row.name, row]));
    if (text === 'begin') {
      const answer = await query.call(this, text, ...rest);
      open.set(this, { before: await now(), statements: [] });
      return answer;
    }
    const transaction = open.get(this);
    if (!transaction) alone.push(text);
    else if (text === 'rollback') open.delete(this);
    else if (text === 'commit') {
      open.delete(this);
      done.push(difference(transaction, await now()));
    } else transaction.statements.push(text);
    return query.call(this, text, ...rest);
  };

  return {
    taken: () => {
      const taken = done;
      done = [];
      return taken;
    },
    takenAlone: () => {
      const taken = alone;
      alone = [];
      return taken;
    },
    stop: () => {
      prototype.query = query;
    },
  };
}

function difference({ before, statements }: Open, after: ReadonlyMap<string, Counters>): WatchedTransaction {
  const rise = (name: string, counter: 'scans' | 'changes' | 'inserts') =>
    after.get(name)![counter] - (before.get(name)?.[counter] ?? 0);
  const names = [...after.keys()].sort();
  return {
    read: names.filter((name) => rise(name, 'scans') > 0),
    changed: names.filter((name) => rise(name, 'changes') > 0),
    audited: after.has('audit_events') ? rise('audit_events', 'inserts') : 0,
    statements,
  };
}
