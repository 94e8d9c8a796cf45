import { statfs } from 'node:fs/promises';
import { Command } from 'commander';
import { keysVersion } from '../../engine/index.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/database.ts';
import { pendingMigrations } from '../../server/db/migrate.ts';
import { isBehind } from '../../server/vault/keeper.ts';
import { owingTables } from '../../server/vault/scrub.ts';
import { processings } from '../../shared/vocabulary.ts';
import { exit } from '../open.ts';

interface Finding {
  what: string;
  /** null when all is well. */
  problem: string | null;
}

export const doctorCommand = () =>
  new Command('doctor')
    .description('Say what is wrong with this installation, and what to do.')
    .option('--json', 'findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
      else
        for (const { what, problem } of findings)
          process.stdout.write(`${problem ? '✗' : '✓'} ${what}${problem ? `: ${problem}` : ''}\n`);
      if (findings.some(({ problem }) => problem)) process.exitCode = exit.failed;
    });

async function examine(): Promise<Finding[]> {
  const findings: Finding[] = [];
  const look = async (what: string, check: () => Promise<string | null>) => {
    findings.push({ what, problem: await check().catch((error: Error) => error.message) });
  };
  await look(`Node.js ${process.versions.node}`, async () =>
    Number(process.versions.node.split('.')[0]) >= 24
      ? null
      : 'too old to run the sources: start commands through npm, which brings its own',
  );
  let config: ReturnType<typeof readConfig> | undefined;
  await look('Settings', async () => {
    config = readConfig();
    return null;
  });
  if (!config) return findings;
  const { dataFolder } = config;
  await look(`Space in ${dataFolder}`, async () => {
    const { bavail, bsize } = await statfs(dataFolder).catch(() => statfs('.'));
    const gigabytes = (bavail * bsize) / 1e9;
    return gigabytes > 1 ? null : `${gigabytes.toFixed(1)} GB left: free some, the database needs room`;
  });
  let database: Awaited<ReturnType<typeof openDatabase>> | undefined;
  await look('Database', async () => {
    database = await openDatabase(config!);
    await database.pool('owner').query('select 1');
    return null;
  });
  if (!database) return findings;
  const owner = database.pool('owner');
  const count = async (query: string) => Number((await owner.query<{ n: string }>(query)).rows[0]?.n ?? 0);
  try {
    await look('Schema', async () => {
      const pending = await pendingMigrations(owner);
      return pending.length > 0
        ? `not yet applied: ${pending.join(', ')}; run "npm run -s recoupe -- migrate" or start Recoupe`
        : null;
    });
    await look('Row-level security on every table', async () => {
      const open = await count(
        `select count(*) as n from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
      );
      return open ? `${open} tables are open: run "npm run -s recoupe -- migrate"` : null;
    });
    await look('Cross-check of every report', async () => {
      const waiting = await count(
        `select count(*) as n from match_reports m where not exists (select from crosschecks c where c.report_id = m.report_id) and m.recorded_at < now() - interval '5 minutes'`,
      );
      const failed = await count(`select count(*) as n from graphile_worker.jobs where attempts >= max_attempts`);
      if (failed) return `${failed} jobs failed for good: see graphile_worker.jobs.last_error`;
      return waiting && database?.owned
        ? `${waiting} reports wait: they are checked as soon as Recoupe is started`
        : null;
    });
    await look('Keys of every held report', async () => {
      const old = await count(`select count(*) as n from match_reports where keys_version <> ${keysVersion}`);
      return old && database?.owned
        ? `${old} reports are held under earlier keys, and found less well: start Recoupe, which indexes them anew`
        : null;
    });
    await look('Account of accesses', async () => {
      const late = await count(
        `select count(*) as n from audit_pending p join audit_events e on e.id = p.event_id where e.at < now() - interval '1 minute'`,
      );
      if (late && database?.owned)
        return `${late} lines wait for their place in the chain: start Recoupe, which gives it`;
      const lost = await count(
        `select count(*) as n from audit_events e where not exists (select from audit_chain c where c.event_id = e.id) and not exists (select from audit_pending p where p.event_id = e.id)`,
      );
      return lost
        ? `${lost} lines have lost their place in the chain: compare with an export and its checkpoints`
        : null;
    });
    await look('Backup', async () => {
      const { rows } = await owner.query<{ days: number | null; reports: boolean; demonstration: boolean }>(
        `select extract(day from now() - max(finished_at))::int as days, exists (select from reports) as reports,
           exists (select from installation where key = 'mode' and value = '"demonstration"') as demonstration from vault.backups`,
      );
      const { days, reports, demonstration } = rows[0]!;
      if (await isBehind(owner, config!.keysFile))
        return `${config!.keysFile} is missing or still holds keys that were destroyed: start Recoupe, which writes it`;
      if (days === null)
        return reports && !demonstration ? 'none was ever made: run "npm run -s recoupe -- backup --out FOLDER"' : null;
      return days > 7 ? `the last one is ${days} days old: run "npm run -s recoupe -- backup --out FOLDER"` : null;
    });
    await look('Bytes of what was erased', async () => {
      const owing = await owingTables(owner);
      const days = Math.max(0, ...owing.map(({ since }) => (Date.now() - since.getTime()) / 86_400_000));
      return days > 8
        ? `may be left in pages of ${owing.map(({ table }) => table).join(', ')}: run "npm run -s recoupe -- scrub --everything"`
        : null;
    });
    await look('Every processing rests on an act in force', async () => {
      const { rows } = await owner.query<{ closed: string }>(
        `select p as closed from unnest($1::text[]) p where not access.processing_open(p)`,
        [processings],
      );
      return rows.length > 0
        ? `none covers ${rows.map(({ closed }) => closed).join(', ')}: they do not start; enter the act in reference/acts.json`
        : null;
    });
    await look('Where a flaw is reported', async () =>
      config!.mode === 'demonstration' || config!.securityContact
        ? null
        : 'nowhere: set RECOUPE_SECURITY_CONTACT (mailto:…), which /.well-known/security.txt tells',
    );
    await look('Somebody can administer', async () => {
      const administrators = await count(
        `select count(*) as n from users u join user_roles r on r.user_id = u.id where r.role_code = 'administrator' and r.valid @> now() and u.closed_at is null and (u.password_hash is not null or u.demonstration)`,
      );
      return administrators ? null : 'nobody yet: start Recoupe and open the link it prints';
    });
  } finally {
    await database.close();
  }
  return findings;
}
