import { Button, Modal, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PurposeView } from '../../../server/acts/schema.ts';
import { useMe, usePurposes, useStatePurpose } from '../../api/me.ts';
import { settlePurpose, usePurposeAsked } from '../../frame/purpose-request.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import classes from './purpose-dialog.module.css';
import { identityWords } from './text.ts';

/** Asks why the person consults, whenever `askPurpose` is called; the calls that wait go on with the answer. */
export function PurposeDialog() {
  const t = useText(identityWords);
  const asked = usePurposeAsked();
  const purposes = usePurposes(asked);
  return (
    <Modal
      opened={asked}
      onClose={() => settlePurpose(false)}
      title={t.purposeTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <p className={classes.intro}>{t.purposeIntro}</p>
      <Loaded query={purposes} rows={4}>
        {({ items }) => (items.length > 0 ? <PurposeForm purposes={items} /> : <p>{t.purposeNone}</p>)}
      </Loaded>
    </Modal>
  );
}

function PurposeForm({ purposes }: { purposes: PurposeView[] }) {
  const t = useText(identityWords);
  const current = useMe().purpose;
  const state = useStatePurpose();
  const [code, setCode] = useState(current?.code ?? (purposes.length === 1 ? purposes[0]?.code : undefined) ?? '');
  const [reference, setReference] = useState(current?.reference ?? '');
  const [motive, setMotive] = useState(current?.motive ?? '');
  const [tried, setTried] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  const chosen = purposes.find((purpose) => purpose.code === code);
  const asks = chosen?.needsReference ? 'reference' : 'motive';
  const missing = (asks === 'reference' ? reference : motive).trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!chosen || missing) return;
    state.mutate(
      { code, reference: reference.trim() || null, motive: motive.trim() || null },
      { onSuccess: () => settlePurpose(true) },
    );
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <Radio.Group
        ref={group}
        label={t.purposeChoose}
        value={code}
        error={tried && !chosen ? t.purposeMissing : undefined}
        onChange={setCode}
      >
        <div className={classes.purposes}>
          {purposes.map((purpose) => (
            <Radio key={purpose.code} value={purpose.code} label={purpose.label} description={purpose.actTitle} />
          ))}
        </div>
      </Radio.Group>
      {asks === 'reference' && (
        <TextInput
          label={t.reference}
          description={t.referenceHint}
          required
          maxLength={120}
          value={reference}
          error={tried && missing ? t.referenceMissing : undefined}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t.motive}
        description={asks === 'motive' ? t.motiveHint : t.motiveOptional}
        required={asks === 'motive'}
        error={tried && missing && asks === 'motive' ? t.motiveMissing : undefined}
        maxLength={500}
        minRows={2}
        value={motive}
        onChange={(event) => setMotive(event.currentTarget.value)}
      />
      {state.error && <ErrorState error={state.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => settlePurpose(false)}>
          {t.cancel}
        </Button>
        <Button type="submit" loading={state.isPending}>
          {t.purposeSubmit}
        </Button>
      </div>
    </form>
  );
}
