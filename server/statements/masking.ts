import { type RawBuilder, sql } from 'kysely';
import { refusalSentence } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';

/** What stands in place of a word about a protected person. */
export const mask = '█████';

/** What stands in place of a sentence that would quote one. */
export function maskedSentence(language: Language): string {
  return language === 'fr'
    ? 'Une personne protégée est masquée : ouvrez le renseignement pour dire pourquoi vous devez la voir.'
    : 'A protected person is masked: open the report to say why you need to see them.';
}

/** Evidence that tells how much weighs for and against, and quotes nothing. */
export function unquoted<E extends { left?: string | undefined; right?: string | undefined; sentence: string }>(
  evidence: readonly E[],
  language: Language,
): Omit<E, 'left' | 'right'>[] {
  return evidence.map(({ left: _l, right: _r, ...one }) => ({ ...one, sentence: maskedSentence(language) }));
}

/** The refusal of what cannot be masked while a protected person is. */
export function protectedPerson(language: Language): RecoupeError {
  const code = 'person_protected';
  return new RecoupeError('release_refused', { refusals: [{ code, sentence: refusalSentence(code, language) }] });
}

/** SQL: whether the mention of this alias is of a protected person that the actor has not asked to see, or is not to be used. */
export function isMasked(alias: string): RawBuilder<boolean> {
  const m = sql.raw(alias);
  return sql<boolean>`((${m}.maybe_minor or ${m}.shielded) and (${m}.restricted or not (${m}.id = any ((select access.revealed())::uuid[]))))`;
}

/** SQL: a text about the mention of this alias, or the mask. */
export function maskedOr(alias: string, text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`case when ${isMasked(alias)} then ${mask} else ${text} end`;
}

export interface MaskedSpan {
  id: string;
  start: number;
  end: number;
  surface: string;
}

/** Spans of protected people in the texts of some reports, those set aside included. Reports without any are absent. */
export async function maskedSpans(tx: Tx, reportIds: readonly string[]): Promise<Map<string, MaskedSpan[]>> {
  const { rows } = await sql<MaskedSpan & { reportId: string }>`
    select m.report_id as "reportId", m.id, m.start_offset as start, m.end_offset as "end", m.surface
    from mentions m where m.report_id = any (${reportIds}::uuid[]) and ${isMasked('m')}`.execute(tx);
  return Map.groupBy(rows, ({ reportId }) => reportId);
}

/** The text, or its beginning, with the spans covered and their words wherever else they stand; as long as it was. */
export function maskText(text: string, spans: readonly MaskedSpan[] = []): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + covered(masked.slice(start, end)) + masked.slice(end);
  }
  for (const word of new Set(spans.flatMap(({ surface }) => surface.match(/\p{L}{3,}/gu) ?? []))) {
    const title = word[0]! + word.slice(1).toLowerCase();
    masked = masked.replace(
      new RegExp(`(?<!\\p{L})(?:${word}|${word.toUpperCase()}|${title})(?!\\p{L})`, 'gu'),
      covered,
    );
  }
  return masked;
}

function covered(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => '█'.repeat(letter.length));
}
