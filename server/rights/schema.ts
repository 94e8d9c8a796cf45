import { z } from 'zod';
import { sightingReasons } from '../../engine/index.ts';
import {
  correctionGrounds,
  decisionActions,
  identityStandings,
  isGroundFor,
  refusalGrounds,
  requestChannels,
  requestKinds,
  requestStates,
} from '../../shared/rights.ts';
import { mentionTypeNames } from '../../shared/vocabulary.ts';

/** `late`: the legal delay is over; `soon`: less than fifteen days are left. */
const clockStandings = ['fine', 'soon', 'late', 'over'] as const;

const word = z.string().trim().max(200);
const words = z.array(word.min(1)).max(20).default([]);

/** What identifies the person: each name and number under which they may stand. */
const subjectFields = z.object({
  family: word.default(''),
  given: word.default(''),
  birthDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .default(null),
  aliases: words,
  phones: words,
  plates: words,
  emails: words,
  addresses: words,
  others: words,
});
const subjectInput = subjectFields.refine(
  ({ birthDate: _, ...rest }) => Object.values(rest).some((value) => value.length > 0),
  'say who is meant',
);
const subjectView = z.object({
  family: z.string(),
  given: z.string(),
  birthDate: z.string().nullable(),
  aliases: z.array(z.string()),
  phones: z.array(z.string()),
  plates: z.array(z.string()),
  emails: z.array(z.string()),
  addresses: z.array(z.string()),
  others: z.array(z.string()),
});

const requestFields = {
  kind: z.enum(requestKinds),
  channel: z.enum(requestChannels),
  language: z.enum(['fr', 'en']).default('fr'),
  identity: z.enum(identityStandings).default('to_check'),
  identityNote: z.string().trim().max(500).default(''),
  wording: z.string().max(10_000).default(''),
  subject: subjectInput,
};
export const requestInput = z.object({ ...requestFields, receivedOn: z.iso.date() });
export const requestChange = z.object(requestFields);
export const endRequest = z.object({ note: z.string().trim().min(3).max(2000) });

const searchStates = ['waiting', 'running', 'done', 'stopped'] as const;
const searchStages = ['index', 'reports', 'books', 'linked', 'account'] as const;
/** Why a search stopped before its end. */
const searchProblems = ['session_ended', 'purpose_changed', 'rights_changed', 'failed'] as const;
const searchView = z.object({
  id: z.uuid(),
  state: z.enum(searchStates),
  stage: z.enum(searchStages),
  done: z.int(),
  total: z.int(),
  problem: z.enum(searchProblems).nullable(),
  askedAt: z.string(),
  finishedAt: z.string().nullable(),
});

const requestSummary = z.object({
  id: z.uuid(),
  reference: z.string(),
  kind: z.enum(requestKinds),
  channel: z.enum(requestChannels),
  receivedOn: z.string(),
  dueOn: z.string(),
  /** Days left of the legal delay; below zero once it is over. */
  daysLeft: z.int(),
  clock: z.enum(clockStandings),
  state: z.enum(requestStates),
  name: z.string(),
  assignedTo: z.string(),
  mine: z.boolean(),
});
export const requestListQuery = z.object({
  state: z.enum([...requestStates, 'all']).default('open'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const requestList = z.object({ items: z.array(requestSummary), nextCursor: z.string().nullable() });
export const requestView = requestSummary.extend({
  language: z.enum(['fr', 'en']),
  identity: z.enum(identityStandings),
  identityNote: z.string(),
  wording: z.string(),
  subject: subjectView,
  registeredBy: z.string(),
  registeredAt: z.string(),
  endedAt: z.string().nullable(),
  endNote: z.string(),
  /** The day that every answer bears: the same for whoever is held and whoever is not. */
  answerOn: z.string(),
  search: searchView.nullable(),
  counts: z.object({ undecided: z.int(), concerns: z.int(), other: z.int(), decided: z.int() }),
});
export const requestMade = z.object({ id: z.uuid(), reference: z.string() });

const matchPlaces = ['mention', 'text', 'book', 'judgement', 'line'] as const;
const matchReasons = [...sightingReasons, 'likeness', 'linked'] as const;
const standings = ['undecided', 'concerns', 'other'] as const;
export const matchQuery = z.object({
  standing: z.enum([...standings, 'all']).default('all'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
const matchView = z.object({
  id: z.uuid(),
  place: z.enum(matchPlaces),
  reasons: z.array(z.enum(matchReasons)),
  sure: z.boolean(),
  standing: z.enum(standings),
  /** Report, phone book or line, as people quote it. */
  where: z.string(),
  cell: z.string().nullable(),
  type: z.enum(mentionTypeNames).nullable(),
  /** What stands there, others who are protected masked; `from` and `to` mark what was found in it. */
  excerpt: z.string(),
  from: z.int(),
  to: z.int(),
  attachments: z.array(z.string()),
});
export const matchList = z.object({ items: z.array(matchView), nextCursor: z.string().nullable(), total: z.int() });
export const standingChange = z.object({
  matches: z.array(z.uuid()).min(1).max(200),
  standing: z.enum(['concerns', 'other']),
});

const decisionGrounds = [...refusalGrounds, ...correctionGrounds] as const;
const decisionView = z.object({
  action: z.enum(decisionActions),
  ground: z.enum(decisionGrounds).nullable(),
  reason: z.string(),
  told: z.boolean(),
  by: z.string(),
  at: z.string(),
});
/** One thing that is held of the person, under one heading, with the decision that stands and those before. */
const heldView = z.object({
  matchId: z.uuid(),
  where: z.string(),
  heading: z.string(),
  value: z.string(),
  restricted: z.boolean(),
  decisions: z.array(decisionView),
});
export const heldList = z.object({
  items: z.array(heldView),
  /** What was decided of things that are no longer there. */
  gone: z.array(z.object({ where: z.string(), heading: z.string(), decisions: z.array(decisionView) })),
});
export const decisionRequest = z
  .object({
    about: z
      .array(z.object({ matchId: z.uuid(), heading: z.string().min(1).max(60) }))
      .min(1)
      .max(200),
    action: z.enum(decisionActions),
    ground: z.enum(decisionGrounds).nullable().default(null),
    reason: z.string().trim().min(3).max(2000),
    told: z.boolean().default(false),
  })
  .refine(({ action, told }) => !told || action !== 'refuse', { message: 'a refusal is not told', path: ['told'] })
  .refine(({ action, ground }) => isGroundFor(action, ground), {
    message: 'a ground of this action',
    path: ['ground'],
  });

/** What a cell is to correct, as its correctors read it: nothing of who asked. */
export const orderList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      reportId: z.uuid(),
      reference: z.string(),
      heading: z.string(),
      instruction: z.string(),
      orderedAt: z.string(),
    }),
  ),
});

export const answerView = z.object({
  body: z.string(),
  dated: z.string(),
  /** As it was sent; otherwise what would be. */
  sent: z.boolean(),
  /** Before that day none is sent: how long it takes tells nothing. */
  sendableOn: z.string(),
  /** What still keeps it from being sent. */
  missing: z.array(z.enum(['search', 'standing', 'decision', 'identity', 'day'])),
});

export type RequestInput = z.infer<typeof requestInput>;
export type RequestChange = z.infer<typeof requestChange>;
export type RequestList = z.infer<typeof requestList>;
export type RequestListQuery = z.infer<typeof requestListQuery>;
export type RequestSummary = z.infer<typeof requestSummary>;
export type RequestView = z.infer<typeof requestView>;
export type RequestMade = z.infer<typeof requestMade>;
export type SearchView = z.infer<typeof searchView>;
export type SubjectInput = z.infer<typeof subjectView>;
export type MatchList = z.infer<typeof matchList>;
export type MatchQuery = z.infer<typeof matchQuery>;
export type MatchView = z.infer<typeof matchView>;
export type MatchReason = (typeof matchReasons)[number];
export type StandingChange = z.infer<typeof standingChange>;
export type HeldList = z.infer<typeof heldList>;
export type HeldView = z.infer<typeof heldView>;
export type DecisionView = z.infer<typeof decisionView>;
export type DecisionRequest = z.infer<typeof decisionRequest>;
export type OrderList = z.infer<typeof orderList>;
export type AnswerView = z.infer<typeof answerView>;
