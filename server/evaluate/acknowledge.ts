import { decideRelease, inherit, refusalSentence } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx } from '../db/actor.ts';
import { keepAcknowledgement, readConditions } from '../statements/conditions.ts';
import { readRecipient } from '../statements/recipient.ts';

/**
 * Takes note that the actor has read the conditions of a report and will keep them: from then on it may read it. Refused
 * where a condition keeps the report from the actor whatever it acknowledges.
 */
export async function acknowledge({ tx, audit }: ActorTx, reportId: string, language: Language): Promise<void> {
  const [report] = await readConditions(tx, reportId);
  if (!report) throw new RecoupeError('not_found');
  const { allowed, refusals } = decideRelease(
    inherit([{ providers: [report.provider], handling: ['H3'], conditions: report.conditions }]),
    {
      ...(await readRecipient(tx, 'screen')),
      // Only reports of the actor's own scope come here.
      circles: { [report.provider]: 'organisation' },
      acknowledged: report.conditions,
    },
  );
  if (!allowed)
    throw new RecoupeError('release_refused', {
      refusals: refusals.map((code) => ({ code, sentence: refusalSentence(code, language) })),
    });
  await keepAcknowledgement(tx, reportId);
  await audit({
    operation: 'CHANGE',
    objectType: 'acknowledgement',
    objectIds: [reportId],
    details: { conditions: report.conditions },
  });
}
