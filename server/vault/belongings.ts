/**
 * To whom the rows of a table belong: what is erased with them, and whose key seals them in a backup.
 * - owned: to the reports and books that its columns name, and to those of the rows that `through` leads to. A row of
 *   several owners goes when one of them goes.
 * - shared: to the installation; it outlives every report.
 * - derived: computed anew from other tables.
 * - fleeting: of the moment (sessions, links, steps); no backup holds it.
 */
export type Belonging =
  | { reports?: readonly string[]; books?: readonly string[]; through?: Readonly<Record<string, string>> }
  | 'shared'
  | 'derived'
  | 'fleeting';

const ofReport: Belonging = { reports: ['report_id'] };
const ofBook: Belonging = { books: ['book_id'] };

/** Every table, by name. A test compares this with the catalogue: a new table is declared here, or the test fails. */
export const belongings: Readonly<Record<string, Belonging>> = {
  acknowledgements: ofReport,
  act_versions: 'shared',
  acts: 'shared',
  approval_kinds: 'shared',
  approvals: 'shared',
  attachments: ofReport,
  audit_chain: 'shared',
  audit_checkpoints: 'shared',
  audit_events: 'shared',
  audit_pending: 'shared',
  audit_reviews: 'shared',
  audit_subjects: 'shared',
  book_checks: ofBook,
  book_duplicates: { through: { check_id: 'book_checks' } },
  book_hits: { reports: ['report_id'], through: { check_id: 'book_checks' } },
  book_rejects: ofBook,
  book_rows: ofBook,
  books: { books: ['id'] },
  cell_grants: 'shared',
  circles: 'shared',
  clock_changes: ofReport,
  common_values: 'shared',
  compartment_members: 'shared',
  compartments: 'shared',
  crosschecks: ofReport,
  disclosure_items: ofReport,
  disclosure_notices: 'shared',
  disclosures: 'shared',
  erasures: 'shared',
  emergencies: 'shared',
  emergency_reports: ofReport,
  evaluations: ofReport,
  export_limits: 'shared',
  hits: { reports: ['report_a', 'report_b', 'via_report'] },
  import_runs: 'shared',
  installation: 'shared',
  judgements: { reports: ['report_a', 'report_b'], through: { hit_id: 'hits' } },
  match_keys: 'derived',
  match_reports: ofReport,
  mention_corrections: ofReport,
  mentions: ofReport,
  migrations: 'fleeting',
  organisation_kinds: 'shared',
  organisation_versions: 'shared',
  organisations: 'shared',
  passkeys: 'shared',
  person_categories: ofReport,
  positions: 'shared',
  purpose_roles: 'shared',
  purposes: 'shared',
  reach_changes: 'fleeting',
  recovery_codes: 'shared',
  report_conditions: ofReport,
  report_duties: ofReport,
  report_tables: 'fleeting',
  report_sources: ofReport,
  report_texts: ofReport,
  reports: { reports: ['id'] },
  reveals: ofReport,
  rights_answers: 'shared',
  rights_decisions: 'shared',
  rights_matches: { reports: ['report_id'], books: ['book_id'] },
  rights_orders: ofReport,
  rights_requests: 'shared',
  rights_restrictions: ofReport,
  rights_searches: 'shared',
  role_capabilities: 'shared',
  role_gives: 'shared',
  roles: 'shared',
  sessions: 'fleeting',
  sign_in_failures: 'fleeting',
  sign_in_links: 'fleeting',
  sign_in_steps: 'fleeting',
  source_openings: 'shared',
  sources: 'shared',
  statements: { reports: ['report_id'], through: { judgement_id: 'judgements' } },
  totp_secrets: 'shared',
  uploads: 'fleeting',
  use_limits: 'shared',
  user_roles: 'shared',
  users: 'shared',
  uses: 'fleeting',
  uses_refused: 'fleeting',
  'vault.backups': 'shared',
  'vault.book_keys': 'fleeting',
  'vault.destroyed_keys': 'shared',
  'vault.report_keys': 'fleeting',
  'vault.rewrites': 'fleeting',
};

/** SQL that gives the owners of each row of an owned table `t`: expressions of UUIDs (some may be null) and the joins they need. */
export function ownersOf(table: string, alias = 't'): { owners: string[]; joins: string[] } {
  const belonging = belongings[table];
  if (belonging === undefined || typeof belonging === 'string') return { owners: [], joins: [] };
  const owners = [...(belonging.reports ?? []), ...(belonging.books ?? [])].map((column) => `${alias}.${column}`);
  const joins: string[] = [];
  for (const [column, target] of Object.entries(belonging.through ?? {})) {
    const next = `${alias}_${target}`;
    joins.push(`left join ${target} ${next} on ${next}.id = ${alias}.${column}`);
    const further = ownersOf(target, next);
    owners.push(...further.owners);
    joins.push(...further.joins);
  }
  return { owners, joins };
}
