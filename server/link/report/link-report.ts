import { createHash } from 'node:crypto';
import type { WeighedLink } from '../../../engine/link/cluster/cluster.ts';
import type { Language } from '../../../shared/vocabulary.ts';
import type { LinkResult } from '../result.ts';
import { borderExamples } from './border-examples.ts';
import { contradictionsTable } from './contradictions-table.ts';
import { type Html, html, raw } from './html.ts';
import { bitsOf, share } from './numbers.ts';
import { style } from './style.ts';
import { inWords } from './words.ts';

/**
 * The result of a linkage as one page that stands alone: nothing is fetched, nothing is executed (the page forbids both
 * to itself). What was read and guessed, what the model expects, the distribution of scores with the border, the weights,
 * pairs near the border with their whole sum, and links that whole clusters refused or made.
 */
export function linkReport(result: LinkResult, language: Language): string {
  const t = texts[language];
  const number = new Intl.NumberFormat(language);
  const { table, threshold, pairs, clusters } = result;
  const sizes = sizesOf(clusters.of);
  const links = pairs.bits.reduce((count, bits) => count + (bits >= threshold.bits ? 1 : 0), 0);
  const figures: [string, string][] = [
    [t.rows, number.format(table.rows)],
    [t.clusters, number.format(sizes.length)],
    [t.together, number.format(sizes.filter((size) => size > 1).length)],
    [t.links, number.format(links)],
    [t.precision, share(threshold.precision, language)],
    [t.recall, share(threshold.recall, language)],
    [t.reach, share(result.reach.expected, language)],
    [t.candidates, number.format(result.reach.candidates)],
  ];
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${t.title}</title><style>${raw(style)}</style></head>
<body><main><h1>${t.title}</h1>
<p>${result.files.map(({ path }) => path.split('/').at(-1)).join(' + ')}${result.rejected > 0 ? t.rejected(number.format(result.rejected)) : ''}</p>
<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="help">${t.expectation}</p>
<h2>${t.columns}</h2>
<table><thead><tr><th>${t.column}</th><th>${t.role}</th><th>${t.why}</th></tr></thead><tbody>
${result.columns.map(({ column, role, why }) => html`<tr><th scope="row">${column}</th><td>${inWords(role, language)}</td><td>${inWords(why, language)}</td></tr>`)}
</tbody></table>
<h2>${t.distribution}</h2><p class="help">${t.distributionHelp}</p>
${distribution(result, language)}
<h2>${t.weights}</h2><p class="help">${t.weightsHelp}</p>
${weights(result, language)}
<h2>${t.border}</h2><p class="help">${t.borderHelp}</p>
${borderExamples(result, language)}
<h2>${t.contradictions}</h2><p class="help">${t.contradictionsHelp}</p>
${contradictionsTable(result, language)}
<h2>${t.refused}</h2><p class="help">${t.refusedHelp}</p>
${weighed(result.clusters.refused, result, language)}
<h2>${t.joined}</h2><p class="help">${t.joinedHelp}</p>
${weighed(result.clusters.joined, result, language)}
</main></body></html>
`.text;
}

function distribution({ pairs, threshold }: LinkResult, language: Language): Html {
  const [lowest, highest] = [-6, 30];
  const counts = new Array<number>(highest - lowest + 1).fill(0);
  for (const bits of pairs.bits) counts[Math.max(0, Math.min(counts.length - 1, Math.floor(bits) - lowest))]!++;
  const most = Math.max(1, ...counts);
  const last = Math.max(Math.floor(threshold.bits) - lowest, counts.findLastIndex(Boolean));
  const number = new Intl.NumberFormat(language);
  return html`<table class="bars"><thead><tr><th>bits</th><th></th><th>${texts[language].pairs}</th></tr></thead><tbody>${counts
    .slice(0, last + 1)
    .map((count, i) => {
      const bits = i + lowest;
      const linked = bits >= Math.floor(threshold.bits);
      return html`<tr><th scope="row">${bits}${bits === Math.floor(threshold.bits) ? ` ← ${texts[language].threshold}` : ''}</th>
<td><meter class="${linked ? 'linked' : 'apart'}" min="0" max="1" value="${String(Math.log1p(count) / Math.log1p(most))}"></meter></td><td class="number">${number.format(count)}</td></tr>`;
    })}</tbody></table>`;
}

function weights({ model }: LinkResult, language: Language): Html[] {
  const t = texts[language];
  return model.comparisons.map(({ name, columns, levels, m, u }) => {
    const sum = (chances: Float64Array, level: number) =>
      chances.subarray(level << 4, (level + 1) << 4).reduce((total, chance) => total + chance, 0);
    return html`<h3>${inWords(name, language)} <small>${columns.join(', ')}</small></h3>
<table><thead><tr><th>${t.level}</th><th>${t.ifSame}</th><th>${t.ifOther}</th><th>bits</th></tr></thead><tbody>
${levels.slice(1).map((level, l) => {
  const [same, other] = [sum(m, l + 1), sum(u, l + 1)];
  return html`<tr><th scope="row">${inWords(level, language)}</th><td class="number">${share(same, language)}</td><td class="number">${share(other, language)}</td><td class="number">${bitsOf(Math.log2(same / other), language)}</td></tr>`;
})}</tbody></table>`;
  });
}

function weighed(links: readonly WeighedLink[], { names }: LinkResult, language: Language): Html {
  const t = texts[language];
  if (links.length === 0) return html`<p>${t.none}</p>`;
  return html`<table><thead><tr><th>${t.row}</th><th>${t.row}</th><th>${t.own}</th><th>${t.whole}</th><th></th></tr></thead><tbody>${links
    .slice(0, 50)
    .map(
      ({ left, right, bits, together, steps = [] }: WeighedLink & { steps?: { name: string; bits: number }[] }) =>
        html`<tr><td>${names.of(left)}</td><td>${names.of(right)}</td><td class="number">${bitsOf(bits, language)}</td><td class="number">${bitsOf(together, language)}</td><td>${steps
          .map((step) => `${inWords(step.name, language)} ${bitsOf(step.bits, language)}`)
          .join(', ')}</td></tr>`,
    )}</tbody></table>`;
}

function sizesOf(of: Int32Array): number[] {
  const sizes = new Map<number, number>();
  for (const cluster of of) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return [...sizes.values()];
}

const texts = {
  fr: {
    title: 'Rapprochement de fichiers',
    rejected: (count: string) => ` ; ${count} lignes illisibles, gardées dans rejects.csv`,
    rows: 'Lignes',
    clusters: 'Ensembles',
    together: 'Ensembles de plusieurs lignes',
    links: 'Paires rapprochées',
    precision: 'Précision attendue',
    recall: 'Rappel attendu',
    reach: 'Portée attendue des clés',
    candidates: 'Paires comparées',
    expectation:
      'Attendu : ce que le modèle, appris sans réponse connue, prévoit de ces paires. Un rapprochement est une question ; une personne y répond.',
    columns: 'Ce qui a été lu',
    column: 'Colonne',
    role: 'Rôle',
    why: 'Pourquoi',
    distribution: 'Où tombent les paires',
    distributionHelp:
      'Un bit de plus : deux fois plus vraisemblable que les deux lignes soient une même personne ; 0 : une chance sur deux. Échelle logarithmique.',
    pairs: 'paires',
    threshold: 'seuil',
    weights: 'Ce que pèse chaque accord',
    weightsHelp:
      'Part des paires à ce degré quand c’est une personne, quand ce sont deux inconnus, et le rapport en bits. Une valeur rare pèse plus que la moyenne montrée ici.',
    level: 'Degré',
    ifSame: 'Une personne',
    ifOther: 'Deux inconnus',
    border: 'Au bord du seuil',
    borderHelp:
      'Les paires les plus proches du seuil, de part et d’autre, avec leur somme entière : celles à relire d’abord.',
    contradictions: 'Ce qui ne peut pas être vrai ensemble',
    contradictionsHelp:
      'Deux lignes d’un même ensemble que tout sépare sur ce qu’une personne n’a qu’une fois, ou deux lignes jugées différentes que des liens mèneraient l’une à l’autre ; à droite, le plus petit ensemble de liens qui l’explique : l’un d’eux au moins ne tient pas. Tous sont dans contradictions.csv.',
    refused: 'Liens refusés',
    refusedHelp: 'Paires qui se ressemblent, mais dont les ensembles, pris entiers, se contredisent.',
    joined: 'Liens faits par les ensembles',
    joinedHelp:
      'Paires trop pauvres par elles-mêmes, dont les ensembles, pris entiers, s’accordent ; à droite, ce qui compte pour et contre, en bits.',
    none: 'Aucun.',
    row: 'Ligne',
    own: 'La paire',
    whole: 'Ensembles entiers',
  },
  en: {
    title: 'Linkage of files',
    rejected: (count: string) => `; ${count} unreadable lines, kept in rejects.csv`,
    rows: 'Rows',
    clusters: 'Clusters',
    together: 'Clusters of several rows',
    links: 'Pairs linked',
    precision: 'Expected precision',
    recall: 'Expected recall',
    reach: 'Expected reach of the keys',
    candidates: 'Pairs compared',
    expectation:
      'Expected: what the model, learnt without any known answer, foresees of these pairs. A link is a question; a person answers it.',
    columns: 'What was read',
    column: 'Column',
    role: 'Role',
    why: 'Why',
    distribution: 'Where the pairs fall',
    distributionHelp: 'One bit more: twice as likely that both rows are one person; 0: even odds. Logarithmic scale.',
    pairs: 'pairs',
    threshold: 'border',
    weights: 'What each agreement weighs',
    weightsHelp:
      'Share of pairs at this level when they are one person, when they are strangers, and the ratio in bits. A rare value weighs more than the mean shown here.',
    level: 'Level',
    ifSame: 'One person',
    ifOther: 'Strangers',
    border: 'At the border',
    borderHelp: 'The pairs closest to the border, on both sides, with their whole sum: those to read first.',
    contradictions: 'What cannot be true together',
    contradictionsHelp:
      'Two rows of one cluster that differ clearly in what a person has once, or two rows judged different that links would lead from one to the other; on the right, the smallest set of links that explains it: at least one of them does not hold. All are in contradictions.csv.',
    refused: 'Links refused',
    refusedHelp: 'Pairs that are alike, but whose clusters, taken whole, disagree.',
    joined: 'Links that clusters made',
    joinedHelp:
      'Pairs too poor by themselves whose clusters, taken whole, agree; on the right, what counts for and against, in bits.',
    none: 'None.',
    row: 'Row',
    own: 'The pair',
    whole: 'Whole clusters',
  },
} as const;
