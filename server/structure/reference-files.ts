import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { frenchMarkingOrder } from '../../shared/handling.ts';
import { subjectCategoryNames } from '../../shared/subject-categories.ts';
import { capabilities, duties, processings, useKinds } from '../../shared/vocabulary.ts';

/** The shapes of reference/*.json. A file that does not fit is refused whole, with the place of each error. */
const label = z.object({ fr: z.string(), en: z.string() });
const validity = { validFrom: z.iso.date(), validTo: z.iso.date().nullish() };

const organisationKind = z.object({
  code: z.string(),
  label,
  rank: z.int(),
  reads: z.enum(['none', 'own', 'descendants', 'all']),
  bringsTo: z.enum(['own', 'descendants', 'all', 'contribution']),
  holdsReports: z.boolean(),
  /** Whether a report may name such an organisation among those that may know. */
  mayKnow: z.boolean(),
});
const organisation = z.looseObject({
  code: z.string(),
  parent: z.string().nullable(),
  kind: z.string(),
  name: label,
  corps: z.string().nullish(),
  state: z.string().nullish(),
  territory: z.looseObject({ label: z.string() }).nullish(),
  seat: z.object({ commune: z.string(), name: z.string() }).nullish(),
  illustrative: z.boolean().default(false),
  contributesTo: z.array(z.string()).default([]),
  ...validity,
});
const position = z.object({
  organisation: z.string(),
  position: z.string(),
  title: label,
  corps: z.string(),
  required: z.boolean(),
  /** Login of the persona that holds the post in the demonstration. */
  holder: z.string().nullish(),
  /** Invented name of who holds it in the demonstration, where no persona does. */
  illustrativeHolder: z.string().nullish(),
  source: z.string().nullish(),
  ...validity,
});
const role = z.object({
  code: z.string(),
  label,
  duty: z.enum(duties),
  can: z.array(z.enum(capabilities)),
  /** Roles that its holder may give for a time to those it leads. */
  gives: z.array(z.string()).default([]),
  ...validity,
});
const approvalKind = z.object({
  code: z.string(),
  label,
  asks: z.enum(capabilities),
  answers: z.enum(capabilities),
  among: z.enum(['cell', 'leaders', 'peers']),
  hoursToAnswer: z.int().positive(),
  minutesToUse: z.int().positive(),
  ...validity,
});
const exportLimit = z.object({
  kind: z.string(),
  /** Rows of one file, and of one person's files in a day, above which a second person is asked. */
  rows: z.int().positive(),
  rowsADay: z.int().positive(),
  ...validity,
});
const actVersion = z.object({
  reference: z.string(),
  regime: z.enum(['LED', 'GDPR']),
  controller: label,
  processings: z.array(z.enum(processings)),
  /** Codes of the purposes it opens. */
  purposes: z.array(z.string()),
  /** Categories of data subjects that it admits; `UTILISATEUR`: those who use Recoupe. */
  categories: z.array(z.enum([...subjectCategoryNames, 'UTILISATEUR'])),
  /** Kinds of organisation that may receive what comes of it. */
  recipients: z.array(z.string()),
  retention: z
    .object({
      days: z.int().positive(),
      reviewDays: z.int().positive(),
      /** How long before its end it is looked at. */
      warnDays: z.int().positive().default(30),
      /** The step by which two persons may lengthen it after a review; left out, nobody may. */
      extensionDays: z.int().positive().nullish(),
      /** What no extension passes; left out, `days`. */
      longestDays: z.int().positive().nullish(),
    })
    .refine(({ days, longestDays }) => (longestDays ?? days) >= days, 'longestDays is at least days'),
  dpia: z.object({ reference: z.string(), on: z.iso.date() }).nullish(),
  /** How long an access given on the strength of it may last. */
  grantDays: z.int().positive().nullish(),
  ...validity,
});
const act = z.object({
  code: z.string(),
  title: label,
  illustrative: z.boolean().default(false),
  purposes: z.array(
    z.object({
      code: z.string(),
      label,
      needsReference: z.boolean(),
      roles: z.array(z.string()),
      recipients: z.array(z.string()).default([]),
    }),
  ),
  versions: z.array(actVersion).min(1),
});
const commonValue = z.object({ type: z.string(), value: z.string(), label, ...validity });
/** How often one person may do something within a time: for one purpose, and for all of them together. */
const useLimit = z.object({
  kind: z.enum(useKinds),
  seconds: z.int().positive().max(86_400),
  forPurpose: z.int().positive(),
  inAll: z.int().positive(),
});
const persona = z.object({
  login: z.string(),
  displayName: z.string(),
  corps: z.string(),
  organisation: z.string(),
  roles: z.array(z.string()),
  languages: z.array(z.enum(['fr', 'en'])),
  clearance: z.enum(frenchMarkingOrder).default('NON_PROTEGE'),
  description: label,
});

const files = {
  'organisation-kinds': z.array(organisationKind),
  organisations: z.array(organisation),
  positions: z.array(position),
  roles: z.array(role),
  'approval-kinds': z.array(approvalKind),
  'export-limits': z.array(exportLimit),
  acts: z.array(act),
  'common-values': z.array(commonValue),
  limits: z.array(useLimit),
  personas: z.array(persona),
} as const;

type Files = typeof files;
export type Organisation = z.infer<typeof organisation>;

export async function readReference<Name extends keyof Files>(name: Name): Promise<z.infer<Files[Name]>> {
  const path = join(import.meta.dirname, '../../reference', `${name}.json`);
  const parsed = files[name].safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`reference/${name}.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data as z.infer<Files[Name]>;
}
