import { RecoupeError } from '../../shared/errors.ts';
import type { Processing } from '../../shared/vocabulary.ts';
import { readReference } from './reference-files.ts';

/**
 * For a processing that runs on files, without a database: an act of the register must let it run today.
 * @throws RecoupeError processing_closed
 */
export async function requireAct(processing: Processing): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const acts = await readReference('acts');
  const open = acts.some(({ versions }) =>
    versions.some(
      ({ validFrom, validTo, processings }) =>
        validFrom <= today && (validTo ?? '9999') > today && processings.includes(processing),
    ),
  );
  if (!open) throw new RecoupeError('processing_closed', { processing });
}
