import { sql } from 'kysely';
import { explain, type Profile, weigh } from '../../engine/index.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { readEvaluation } from '../collect/present.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { Tx } from '../db/actor.ts';
import { subjectOf } from '../statements/confirm-mentions.ts';
import { mask, maskedSpans, maskText, unquoted } from '../statements/masking.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { entityIdOf } from './clusters.ts';
import { findHits, findJudgements, type HitRow, positionOf, summarise } from './queries.ts';
import type { HitListQuery, HitSide, HitView } from './schema.ts';

/** The two sides of a hit in their texts, with its evidence, its judgements and its neighbours in the list it was opened from. */
export async function presentHit(tx: Tx, hit: HitRow, query: HitListQuery, language: Language): Promise<HitView> {
  const { left, right, ...summary } = summarise(hit, language);
  const position = positionOf(hit, query.sort);
  const [next] = await findHits(tx, query, position, 1);
  const [previous] = await findHits(tx, query, position, 1, true);
  const { rows } = await sql<{ judge: boolean }>`select access.can('hit.judge') as judge`.execute(tx);
  const judge = rows[0]?.judge ?? false;
  const masked = hit.maskedA || hit.maskedB;
  const { evidence } = explain(hit.comparison, language);
  return {
    ...summary,
    left: await presentSide(tx, left),
    right: await presentSide(tx, right),
    evidence: masked ? unquoted(evidence, language) : evidence,
    weighing: masked ? null : weigh(hit.comparison, language),
    judgements: (await findJudgements(tx, sql`j.hit_id = ${hit.id}::uuid`)).map(
      ({ hitId: _h, mentionA: _a, mentionB: _b, ...view }) => view,
    ),
    entityId: await entityIdOf(tx, hit.mentionA),
    next: next?.id ?? null,
    previous: previous?.id ?? null,
    can: { judge: judge && hit.verdict === null, undo: judge && hit.verdict !== null },
  };
}

async function presentSide(
  tx: Tx,
  side: Omit<HitSide, 'evaluation' | 'text' | 'mentions' | 'attributes'>,
): Promise<HitSide> {
  const report = asMentioned(await getReport(tx, side.reportId));
  const mentions = await readMentions(tx, side.reportId);
  const { mentionIds, profile } = subjectOf(report, mentions, side.mentionId);
  const own = new Set(mentionIds);
  const masked = (await maskedSpans(tx, [side.reportId])).get(side.reportId);
  const hidden = new Set(masked?.map(({ id }) => id));
  return {
    ...side,
    evaluation: await readEvaluation(tx, side.reportId),
    text: maskText(report.text, masked),
    mentions: mentions
      .filter(({ id }) => own.has(id))
      .map(({ id, start, end, surface, type, value }) =>
        hidden.has(id)
          ? { id, start, end, surface: mask, type, value: mask }
          : { id, start, end, surface, type, value },
      ),
    attributes: profile && !hidden.has(side.mentionId) ? readable(profile) : [],
  };
}

/** Attributes in a fixed order, so that the two sides align line by line. */
const shown = [
  'birthDate',
  'birthYears',
  'birthPlace',
  'sex',
  'standing',
  'aliases',
  'make',
  'model',
  'colour',
  'plate',
  'vehicle',
  'number',
  'way',
  'street',
  'building',
  'postcode',
  'commune',
  'places',
] as const;

function readable({ attributes }: Profile): { attribute: string; value: string }[] {
  return shown.flatMap((attribute) => {
    const value = attributes[attribute];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    const separator = attribute === 'birthYears' ? '–' : ', ';
    return [{ attribute, value: Array.isArray(value) ? [...new Set<string | number>(value)].join(separator) : value }];
  });
}
