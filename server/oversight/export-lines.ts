import { spreadsheet } from '../http/spreadsheet.ts';
import type { LineView } from './schema.ts';

const header = [
  'at',
  'person',
  'organisation',
  'roles',
  'operation',
  'outcome',
  'object_type',
  'object_ids',
  'results',
  'purpose',
  'reference',
  'motive',
  'route',
  'query',
  'fields',
  'client',
  'line',
];

/** Lines of the account for a spreadsheet. */
export function linesCsv(lines: readonly LineView[]): string {
  return spreadsheet([
    header,
    ...lines.map((line) => [
      line.at,
      line.person.name,
      line.person.organisation,
      line.roles.join(' '),
      line.operation,
      line.outcome,
      line.objectType,
      line.objectIds.join(' '),
      String(line.results ?? ''),
      line.purpose ?? '',
      line.reference ?? '',
      line.motive ?? '',
      line.route ?? '',
      line.query ? JSON.stringify(line.query) : '',
      line.fields.join(' '),
      line.client ?? '',
      line.id,
    ]),
  ]);
}
