import { Command } from 'commander';
import { makeSignInLink } from '../../server/identity/first-administrator.ts';
import { withDatabase } from '../open.ts';

export const userCommand = () => {
  const command = new Command('user').description('Accounts of this installation.');
  command
    .command('list')
    .description('List the accounts.')
    .action(() =>
      withDatabase(async ({ database }) => {
        const { rows } = await database
          .pool('owner')
          .query<{ login: string; display_name: string; code: string; roles: string; open: boolean }>(
            `select u.login, u.display_name, o.code, string_agg(r.role_code, ',' order by r.role_code) as roles, u.closed_at is null as open
           from users u join organisations o on o.id = u.organisation_id left join user_roles r on r.user_id = u.id and r.valid @> now() group by 1, 2, 3, 5 order by 1`,
          );
        for (const row of rows)
          process.stdout.write(
            `${row.login.padEnd(20)} ${row.code.padEnd(12)} ${(row.roles ?? '').padEnd(24)} ${row.display_name}${row.open ? '' : ' (closed)'}\n`,
          );
      }),
    );
  command
    .command('link')
    .description('Make an account where it does not exist, and a one-time link to choose its password.')
    .argument('<login>')
    .requiredOption('--name <name>', 'name as colleagues read it')
    .requiredOption('--organisation <code>', 'code of its organisation, e.g. CROSS-13')
    .requiredOption('--role <role...>', 'roles, e.g. analyst')
    .action((login: string, options: { name: string; organisation: string; role: string[] }) =>
      withDatabase(async ({ config, database }) => {
        const path = await makeSignInLink(
          database.pool('owner'),
          login,
          options.name,
          options.organisation,
          options.role,
        );
        process.stdout.write(`${config.origin ?? `http://${config.host}:${config.port}`}${path}\n`);
      }),
    );
  command
    .command('close')
    .description('Close an account: its sessions end at once.')
    .argument('<login>')
    .action((login: string) =>
      withDatabase(async ({ database }) => {
        const { rowCount } = await database
          .pool('owner')
          .query('update users set closed_at = now() where login = $1 and closed_at is null', [login]);
        if (!rowCount) throw new Error(`There is no open account "${login}"`);
      }),
    );
  return command;
};
