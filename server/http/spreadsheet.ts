/** Lines as CSV for a spreadsheet: UTF-8 with a mark, semicolons, as French spreadsheets read it. */
export function spreadsheet(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that starts like a formula is made text: what a stranger typed must not run in an analyst's spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^\+\d+$/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
