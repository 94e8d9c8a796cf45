/**
 * The folders of server/ in the order in which they may know each other: a folder imports only folders to its left.
 * The base carries every stage and imports none; data flows through the stages from left to right, and what is to
 * the right is woken by a job, never by an import. Read by scripts/check-imports.ts.
 */
export const base = [
  'db',
  'vault',
  'http',
  'jobs',
  'audit',
  'identity',
  'acts',
  'structure',
  'access',
  'statements',
] as const;
export const stages = [
  'collect',
  'sources',
  'evaluate',
  'crosscheck',
  'link',
  'books',
  'retention',
  'disclosures',
  'oversight',
  'emergency',
  'backup',
  'rights',
] as const;
