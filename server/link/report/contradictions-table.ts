import type { Language } from '../../../shared/vocabulary.ts';
import type { LinkResult } from '../result.ts';
import { type Html, html } from './html.ts';
import { bitsOf } from './numbers.ts';
import { inWords } from './words.ts';

/** Contradictions shown; the file beside the page holds all. */
const shown = 50;

/** The two rows, what they contradict each other in, and the links to read again; fewest bits first. */
export function contradictionsTable({ conflicts, names }: LinkResult, language: Language): Html {
  const t = texts[language];
  if (conflicts.length === 0) return html`<p>${t.none}</p>`;
  const sum = ({ links }: LinkResult['conflicts'][number]) => links.reduce((total, { bits }) => total + bits, 0);
  return html`<table><thead><tr><th>${t.row}</th><th>${t.row}</th><th>${t.what}</th><th>${t.together}</th><th>${t.links}</th></tr></thead><tbody>${conflicts
    .toSorted((a, b) => Number(a.together) - Number(b.together) || sum(a) - sum(b))
    .slice(0, shown)
    .map(
      (one) =>
        html`<tr><td>${names.of(one.left)}</td><td>${names.of(one.right)}</td><td>${inWords(one.name, language)} : ${inWords(one.level, language)}</td><td>${one.together ? t.yes : t.no}</td><td>${one.links
          .map(({ left, right, bits }) => `${names.of(left)} – ${names.of(right)} (${bitsOf(bits, language)})`)
          .join(', ')}</td></tr>`,
    )}</tbody></table>${conflicts.length > shown ? html`<p class="help">${t.more(new Intl.NumberFormat(language).format(conflicts.length - shown))}</p>` : ''}`;
}

const texts = {
  fr: {
    none: 'Rien.',
    row: 'Ligne',
    what: 'Ce qui contredit',
    together: 'Dans un ensemble',
    links: 'Liens à relire',
    yes: 'oui',
    no: 'non',
    more: (count: string) => `${count} autres dans contradictions.csv.`,
  },
  en: {
    none: 'Nothing.',
    row: 'Row',
    what: 'What contradicts',
    together: 'In one cluster',
    links: 'Links to read again',
    yes: 'yes',
    no: 'no',
    more: (count: string) => `${count} more in contradictions.csv.`,
  },
} as const;
