import { InvalidArgumentError } from 'commander';

/** A number of the command line: whole, above 0, `1_000_000` as well. */
export function positive(value: string): number {
  const n = Number(value.replace(/_/g, ''));
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('a whole number above 0');
  return n;
}
