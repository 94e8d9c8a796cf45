import { RecoupeError } from '../../shared/errors.ts';

/**
 * Refuses a request with a string that is no text, wherever it stands: U+FFFD is what a decoder left where the bytes
 * were not UTF-8, NUL cannot be stored, and lone surrogates would be replaced on their way to the database. Nothing is
 * repaired: what is kept is what was sent, or nothing. Nor does anything here nest deeper than a few levels: what does is
 * refused before it can exhaust whoever walks it.
 */
export function refuseUnreadable(value: unknown, field = '', depth = 0): void {
  if (depth > deepest) throw new RecoupeError('bad_input', { fields: [{ field: '', problem: 'nested too deep' }] });
  if (typeof value === 'string') {
    const bad = /[\uFFFD\0]/.exec(value);
    if (bad || !value.isWellFormed()) throw new RecoupeError('text_not_text', { field, at: bad?.index ?? null });
  } else if (value !== null && typeof value === 'object') {
    for (const [name, part] of Object.entries(value))
      refuseUnreadable(part, field ? `${field}.${name}` : name, depth + 1);
  }
}

const deepest = 20;
