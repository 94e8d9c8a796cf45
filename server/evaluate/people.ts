import { sql } from 'kysely';
import { profilesOf, undeterminedUntil } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { AgeStanding, SubjectCategory } from '../../shared/subject-categories.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { isMasked, mask } from '../statements/masking.ts';
import { readMentions } from '../statements/store-mentions.ts';
import type { CategoriseRequest, PeopleView } from './schema.ts';

interface Person {
  mentionIds: string[];
  name: string;
}

/** The persons of a report, each with its category in force, those before, and until when it may stay undetermined. */
export async function readPeople(tx: Tx, reportId: string): Promise<PeopleView> {
  const { receivedAt, inScope } = await getReport(tx, reportId);
  const people = inScope ? await peopleOf(tx, reportId) : [];
  const { rows: categories } = await sql<CategoryRow>`
    select c.mention_ids as "mentionIds", c.category, c.age, c.reason, coalesce(u.display_name, '—') as by, c.decided_at as at,
      c.undetermined_since::text as since, c.ended_at is null as "inForce"
    from person_categories c left join users u on u.id = c.decided_by
    where c.report_id = ${reportId}::uuid order by c.decided_at desc`.execute(tx);
  const { rows: shown } = await sql<{ id: string; masked: boolean; restricted: boolean; maybeMinor: boolean }>`
    select m.id, ${isMasked('m')} as masked, m.restricted, m.maybe_minor as "maybeMinor" from mentions m where m.report_id = ${reportId}::uuid`.execute(
    tx,
  );
  const flags = new Map(shown.map((row) => [row.id, row]));
  const { rows } = await sql<{ can: boolean }>`select access.can('mention.correct') as can`.execute(tx);
  return {
    items: people.map(({ mentionIds, name }) => {
      const own = categories.filter((one) => one.mentionIds.some((id) => mentionIds.includes(id)));
      const standing = own.find(({ inForce }) => inForce);
      const masked = mentionIds.some((id) => flags.get(id)?.masked);
      const since = standing ? standing.since : receivedAt.toISOString().slice(0, 10);
      return {
        mentionId: mentionIds[0]!,
        name: masked ? mask : name,
        masked,
        restricted: mentionIds.some((id) => flags.get(id)?.restricted),
        maybeMinor: mentionIds.some((id) => flags.get(id)?.maybeMinor),
        category: standing ? viewOf(standing) : null,
        until: since && undeterminedUntil(since),
        history: own.filter(({ inForce }) => !inForce).map(viewOf),
      };
    }),
    can: { categorise: (rows[0]?.can ?? false) && inScope },
  };
}

/** Says what a person is in a report, and why. What was said before stays in the history. */
export async function categorise(
  { tx, audit }: ActorTx,
  reportId: string,
  mentionId: string,
  { category, age, reason }: CategoriseRequest,
): Promise<void> {
  const person = await findPerson(tx, reportId, mentionId);
  await sql`
    insert into person_categories (report_id, cell_id, mention_ids, category, age, reason)
    select r.id, r.cell_id, ${person.mentionIds}::uuid[], ${category}, ${age}, ${reason} from reports r where r.id = ${reportId}::uuid`.execute(
    tx,
  );
  await audit({
    operation: 'CHANGE',
    objectType: 'category',
    objectIds: [reportId, ...person.mentionIds],
    details: { category, age },
  });
}

/** Shows a protected person to the actor for an hour, who says why. */
export async function reveal(
  { tx, audit }: ActorTx,
  reportId: string,
  mentionId: string,
  reason: string,
): Promise<void> {
  const { mentionIds } = await findPerson(tx, reportId, mentionId);
  const { rows } = await sql`
    select from mentions where report_id = ${reportId}::uuid and id = any (${mentionIds}::uuid[]) and restricted`.execute(
    tx,
  );
  if (rows.length > 0) throw new RecoupeError('person_restricted');
  await sql`
    insert into reveals (report_id, mention_ids, reason) values (${reportId}::uuid, ${mentionIds}::uuid[], ${reason})`.execute(
    tx,
  );
  await audit({
    operation: 'CONSULTATION',
    objectType: 'protected_person',
    objectIds: [reportId, ...mentionIds],
    results: 1,
    details: { reason },
  });
}

async function findPerson(tx: Tx, reportId: string, mentionId: string): Promise<Person> {
  const person = (await peopleOf(tx, reportId)).find(({ mentionIds }) => mentionIds.includes(mentionId));
  if (!person) throw new RecoupeError('not_found');
  return person;
}

/** Whom the report speaks of: the engine's subjects that are persons, by all their mentions. */
async function peopleOf(tx: Tx, reportId: string): Promise<Person[]> {
  const report = asMentioned(await getReport(tx, reportId));
  const mentions = await readMentions(tx, reportId);
  return profilesOf({ text: report.text, recordedAt: report.recordedAt, cell: report.cell, mentions })
    .filter(({ type }) => type === 'person' || type === 'alias')
    .map(({ mentions: own }) => ({
      mentionIds: own.map((index) => mentions[index]!.id),
      name: mentions[own[0]!]!.surface,
    }));
}

interface CategoryRow {
  mentionIds: string[];
  category: SubjectCategory;
  age: AgeStanding;
  reason: string;
  by: string;
  at: Date;
  since: string | null;
  inForce: boolean;
}

function viewOf({ category, age, reason, by, at }: CategoryRow) {
  return { category, age, reason, by, at: at.toISOString() };
}
