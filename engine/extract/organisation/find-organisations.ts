import type { Candidate, Finder, ReportText } from '../document.ts';
import { coveredStarts } from '../gazetteer/covered.ts';
import { gapTest } from '../gazetteer/gap-test.ts';
import { isTied, type Token, tokensOf } from '../gazetteer/tokens.ts';
import { wordTest, wordValue } from '../gazetteer/word.ts';
import { articledSign } from './articled-signs.ts';
import { goldSign, houseSign, nounSign } from './bare-signs.ts';
import { capitalRun } from './capital-runs.ts';
import { carelessName, signNouns } from './careless-names.ts';
import { coinedName } from './coined-names.ts';
import { bringsName, cuedName } from './cue-names.ts';
import { insideName, outsideName } from './kind-names.ts';
import { beginsChain, chainName } from './known-companies.ts';
import { legalName } from './legal-names.ts';
import { type Span, usualName } from './name-span.ts';
import { sportClub } from './sport-clubs.ts';
import {
  calledName,
  carelessTrade,
  employerName,
  enclosedTrade,
  quotedTrade,
  signName,
  tradeName,
} from './trade-names.ts';
import { insideKinds, legalForms, outsideKinds, tradeWords } from './trade-words.ts';

/**
 * Shops, companies and associations: after their kind (`bar`, `société`: outside the span), by a kind inside their
 * name (`Garage du Grand Chêne`), a word of trade (`Speed Services VTC`) or a legal form. Public services are none.
 */
export const findOrganisations: Finder = (report) => {
  const tokens = tokensOf(report);
  const found: Candidate[] = [];
  let past = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < past) continue;
    const span = organisationAt(tokens, i);
    if (span === undefined) continue;
    found.push(mention(report, tokens, span));
    past = span.to + 1;
  }
  found.push(...findAgain(report, tokens, found));
  return found;
};

function mention(report: ReportText, tokens: Token[], { from, to, priority }: Span): Candidate {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  return {
    start,
    end,
    surface: report.text.slice(start, end),
    type: 'organisation',
    value: usualName(tokens.slice(from, to + 1)),
    priority,
  };
}

function organisationAt(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (!(mayBegin(token) || opensName(token) || mayLead(tokens[at - 1]) || mayFollow(tokens[at + 1]))) return undefined;
  const formed = legalName(tokens, at);
  if (formed !== undefined) return formed;
  if (isInsideKind(token)) {
    const inside = insideName(tokens, at);
    if (inside !== undefined) return inside;
  }
  if (isOutsideKind(token)) {
    const outside = outsideName(tokens, at);
    if (outside !== undefined) return outside;
  }
  if (opensName(token)) {
    const quoted = quotedTrade(tokens, at);
    if (quoted !== undefined) return quoted;
  }
  if (token.shape === 'lower' && !token.caps) return carelessAt(tokens, at);
  return (
    cuedName(tokens, at) ??
    tradeName(tokens, at) ??
    (token.caps ? (enclosedTrade(tokens, at) ?? carelessName(tokens, at)) : undefined) ??
    goldSign(tokens, at) ??
    chainName(tokens, at) ??
    sportClub(tokens, at) ??
    signName(tokens, at) ??
    calledName(tokens, at) ??
    employerName(tokens, at) ??
    coinedName(tokens, at) ??
    nounSign(tokens, at) ??
    houseSign(tokens, at) ??
    articledSign(tokens, at) ??
    capitalRun(tokens, at)
  );
}

/** What every sub-finder asks first: without a capital few words begin a business, or stand before or after its first word. */
const mayBegin = wordTest(
  ({ shape, text, low }) =>
    shape !== 'lower' ||
    text.length === 1 ||
    insideKinds.has(low) ||
    outsideKinds.has(low) ||
    tradeWords.has(low) ||
    legalForms.has(low) ||
    signNouns.has(low) ||
    beginsChain(low),
);
const mayLead = wordTest((word) => bringsName({ word }) || word.low === 'au');
const mayFollow = wordTest(({ low }) => tradeWords.has(low) || low === "d'");
const isInsideKind = wordTest(({ low }) => insideKinds.has(low));
const isOutsideKind = wordTest(({ low }) => outsideKinds.has(low));
const opensName = gapTest(/[«"“]\s*$/);

/** What may name a business without a capital. */
function carelessAt(tokens: Token[], at: number): Span | undefined {
  return (
    cuedName(tokens, at) ??
    carelessTrade(tokens, at) ??
    carelessName(tokens, at) ??
    goldSign(tokens, at) ??
    chainName(tokens, at) ??
    houseSign(tokens, at)
  );
}

/** Other mentions of what the report has named once, article left out (`Palmier d'Or` after `Le Palmier d'Or`). */
function findAgain(report: ReportText, tokens: Token[], named: Candidate[]): Candidate[] {
  const keys = new Map<string, string[][]>();
  for (const one of named) {
    const parts = one.surface.toLowerCase().match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
    const core = /^(?:le|la|les|l['’])$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
    if (core.length < 2) continue;
    const list = keys.get(core[0]!) ?? [];
    if (list.length < 20) list.push(core);
    keys.set(core[0]!, list);
  }
  if (keys.size === 0) return [];
  const covered = coveredStarts(tokens, named);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = keys
      .get(lowerCase(tokens[i]!))
      ?.find((parts) =>
        parts.every(
          (part, j) =>
            tokens[i + j] !== undefined && lowerCase(tokens[i + j]!) === part && (j === 0 || isTied(tokens[i + j])),
        ),
      );
    if (core === undefined) continue;
    const to = i + core.length - 1;
    if (covered.has(tokens[i]!.start)) continue;
    found.push(mention(report, tokens, { from: i, to, priority: 59 }));
  }
  return found;
}

const lowerCase = wordValue(({ text }) => text.toLowerCase());
