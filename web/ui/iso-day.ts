/** A day as people write it (14/05/1991, 05/1991, 1991) in the form that the server takes; undefined where it is none. */
export function isoDay(value: string): string | undefined {
  if (/^\d{4}(-\d{2}){0,2}$/.test(value)) return value;
  const [, day, month, year] = /^(?:(\d{1,2})[/. -])?(\d{1,2})[/. -](\d{4})$/.exec(value) ?? [];
  if (!year || !month) return undefined;
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
