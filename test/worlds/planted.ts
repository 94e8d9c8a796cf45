import type pg from 'pg';

/** Policies by which the application reads a table: what a leak would weaken. */
interface Policy {
  table: string;
  name: string;
  using: string;
}

export async function readingPolicies(owner: pg.Pool, table?: string): Promise<Policy[]> {
  const { rows } = await owner.query<Policy>(
    `select tablename as table, policyname as name, qual as using from pg_policies
     where schemaname = 'public' and cmd in ('SELECT', 'ALL') and 'recoupe_app' = any (roles) and qual <> 'true'
       and ($1::text is null or tablename = $1) order by 1, 2`,
    [table ?? null],
  );
  return rows;
}

/** Does something while these policies let everybody read every row, then puts them back. */
export async function withLeak<T>(owner: pg.Pool, policies: readonly Policy[], work: () => Promise<T>): Promise<T> {
  const alter = (of: (policy: Policy) => string) =>
    owner.query(policies.map((one) => `alter policy ${one.name} on ${one.table} using (${of(one)})`).join(';'));
  await alter(() => 'true');
  try {
    return await work();
  } finally {
    await alter(({ using }) => using);
  }
}
