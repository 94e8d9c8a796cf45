import type { Capability } from '../shared/vocabulary.ts';

interface Role {
  code: string;
  label: { fr: string; en: string };
  duty: string;
  can: string[];
}

/** What a capability opens, object by object; a role without any of a column's reads and changes nothing there. */
const columns: { title: string; letters: [Capability, string][] }[] = [
  {
    title: 'Brings reports',
    letters: [
      ['report.submit', 'yes'],
      ['source.handle', 'as handler of a source'],
    ],
  },
  {
    title: 'Reports, mentions, statements',
    letters: [
      ['report.read', 'named or granted'],
      ['zone.read', 'own zone'],
      ['mention.correct', 'corrects'],
    ],
  },
  { title: 'Text as received', letters: [['text.read', 'of what it reads']] },
  {
    title: 'Hits, judgements',
    letters: [
      ['hit.read', 'both sides read'],
      ['hit.judge', 'judges'],
    ],
  },
  { title: 'Entities', letters: [['entity.read', 'as they may be seen']] },
  { title: 'Compartments', letters: [['compartment.open', 'opens']] },
  {
    title: 'Accesses of others',
    letters: [
      ['grant.give', 'gives'],
      ['motive.watch', 'motives'],
    ],
  },
  {
    title: 'By two persons',
    letters: [
      ['source.open', 'opens a sealed source'],
      ['export.approve', 'approves an export'],
      ['retention.extend', 'approves a retention'],
    ],
  },
  {
    title: 'Retention',
    letters: [
      ['retention.read', 'reads'],
      ['erasure.order', 'orders'],
      ['erasure.prove', 'proves'],
    ],
  },
  {
    title: 'Emergencies',
    letters: [
      ['emergency.open', 'opens'],
      ['emergency.review', 'reviews'],
    ],
  },
  { title: 'Accounts', letters: [['user.manage', 'manages']] },
  { title: 'Backups', letters: [['backup.make', 'makes, restores']] },
  {
    title: 'Structure',
    letters: [
      ['structure.read', 'reads'],
      ['structure.edit', 'edits'],
    ],
  },
  {
    title: 'Account of accesses',
    letters: [
      ['audit.read.own', 'own'],
      ['audit.read.all', 'all'],
    ],
  },
  { title: 'Requests of data subjects', letters: [['rights.handle', 'handles']] },
];

/** The matrix of docs/permissions.md, from reference/roles.json: one row a role; « – » is default deny. */
function roleTable(roles: readonly Role[]): string {
  const rows = roles.map(({ code, label, duty, can }) => [
    `${label.en} (\`${code}\`)`,
    duty,
    ...columns.map(
      ({ letters }) =>
        letters.flatMap(([capability, word]) => (can.includes(capability) ? [word] : [])).join(', ') || '–',
    ),
  ]);
  const table = [
    ['Role', 'Duty', ...columns.map(({ title }) => title)],
    columns.concat(columns.slice(0, 2)).map(() => '---'),
    ...rows,
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const [from, to] = ['<!-- roles: written by "npm run -s schema" -->', '<!-- /roles -->'];

/** The page with its matrix replaced by the one of these roles. */
export function withRoleTable(page: string, roles: readonly Role[]): string {
  const [before, rest] = page.split(from);
  const after = rest?.split(to)[1];
  if (before === undefined || after === undefined)
    throw new Error('docs/permissions.md has lost the place of its matrix');
  return `${before}${from}\n\n${roleTable(roles)}\n\n${to}${after}`;
}
