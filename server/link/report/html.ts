/** Text that is safe to stand in a page. */
export interface Html {
  readonly text: string;
}

/** A page in pieces: whatever is put in is escaped, unless it is itself `Html`. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { text: strings.reduce((text, part, i) => `${text}${asText(values[i - 1]!)}${part}`) };
}

/** Text known to be safe. */
export function raw(text: string): Html {
  return { text };
}

function asText(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/[&<>"']/g, (c) => entities[c]!);
  return 'text' in value ? value.text : value.map(({ text }) => text).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
