import type { Language } from '../../../shared/vocabulary.ts';
import type { LinkResult } from '../result.ts';
import { type Html, html } from './html.ts';
import { bitsOf, chanceInWords } from './numbers.ts';
import { inWords } from './words.ts';

/** Pairs shown on each side of the border. */
const shown = 10;

/** The pairs closest to the border, both rows side by side, with every step of the sum. */
export function borderExamples(result: LinkResult, language: Language): Html[] {
  const { pairs, threshold } = result;
  const order = Array.from(pairs.bits.keys()).sort((a, b) => pairs.bits[b]! - pairs.bits[a]!);
  const border = order.findIndex((p) => pairs.bits[p]! < threshold.bits);
  const at = border < 0 ? order.length : border;
  return order.slice(Math.max(0, at - shown), at + shown).map((p) => example(result, p, language));
}

function example(result: LinkResult, p: number, language: Language): Html {
  const { pairs, table, names, columns, threshold } = result;
  const [left, right, bits] = [pairs.left[p]!, pairs.right[p]!, pairs.bits[p]!];
  const { prior, steps } = result.explain(left, right);
  const t = texts[language];
  const compared = table.columns.filter((_, c) => columns[c]!.role !== 'ignored');
  return html`<details><summary>${bitsOf(bits, language)} bits (${chanceInWords(bits, language)}) · ${bits >= threshold.bits ? t.linked : t.apart} · ${names.of(left)} / ${names.of(right)}</summary>
<table><thead><tr><th></th><th>${names.of(left)}</th><th>${names.of(right)}</th></tr></thead><tbody>${compared.map(
    ({ name, values, codes }) => {
      const [a, b] = [values[codes[left]!]!, values[codes[right]!]!];
      const differs = a !== b ? 'differs' : '';
      return html`<tr><th scope="row">${name}</th><td class="${differs}">${a}</td><td class="${differs}">${b}</td></tr>`;
    },
  )}</tbody></table>
<table><tbody><tr><th scope="row">${t.prior}</th><td></td><td class="number">${bitsOf(prior, language)}</td></tr>${steps.map(
    ({ name, level, bits: weight }) =>
      html`<tr><th scope="row">${inWords(name, language)}</th><td>${inWords(level, language)}</td><td class="number">${bitsOf(weight, language)}</td></tr>`,
  )}<tr><th scope="row">${t.total}</th><td></td><td class="number">${bitsOf(bits, language)}</td></tr></tbody></table></details>`;
}

const texts = {
  fr: { linked: 'rapprochée', apart: 'non rapprochée', prior: 'Avant tout indice', total: 'Tout compté' },
  en: { linked: 'linked', apart: 'not linked', prior: 'Before any evidence', total: 'All counted' },
} as const;
