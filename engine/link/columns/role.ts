/** What a column holds. `ignored` columns play no part in the linkage. */
export const roles = [
  'fullName',
  'given',
  'family',
  'furtherName',
  'birthDate',
  'birthYear',
  'birthMonth',
  'birthDay',
  'age',
  'sex',
  'birthPlace',
  'place',
  'postcode',
  'region',
  'address',
  'streetNumber',
  'phone',
  'email',
  'nationalNumber',
  'plate',
  'occupation',
  'organisation',
  'category',
  'text',
  'ignored',
] as const;

export type Role = (typeof roles)[number];

/** One column's role and the reason for it, to be shown and corrected. */
export interface ColumnRole {
  column: string;
  role: Role;
  /** Why: the header, the content, or the configuration. */
  why: ColumnReason;
}

export type ColumnReason =
  | 'configured'
  | 'truth'
  | 'identifier'
  | 'empty'
  | 'constant'
  | 'header'
  | 'header-and-content'
  | 'content'
  | 'unknown';
