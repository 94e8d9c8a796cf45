import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RequestView } from '../../../server/rights/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useCorrect } from './api.ts';
import { draftOf, flawOf, inputOf, listFields } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

/** What was asked and who is meant; corrected while the request is open. */
export function RequestAbout({ request, workable }: { request: RequestView; workable: boolean }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  if (editing) return <Edit request={request} onDone={() => setEditing(false)} />;
  const { subject } = request;
  const facts: [string, string][] = [
    [t.channel, t[`channel_${request.channel}`]],
    [t.identity, [t[`identity_${request.identity}`], request.identityNote].filter(Boolean).join(' · ')],
    [t.wording, request.wording],
    [t.family, subject.family],
    [t.given, subject.given],
    [t.birthDate, subject.birthDate ?? ''],
    ...listFields.map((field): [string, string] => [t[field], subject[field].join(', ')]),
    [t.registered, `${request.registeredBy}, ${format.dateTime(request.registeredAt)}`],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {workable && (
        <Button variant="default" onClick={() => setEditing(true)}>
          {t.correct}
        </Button>
      )}
    </>
  );
}

function Edit({ request, onDone }: { request: RequestView; onDone: () => void }) {
  const t = useText(rightsWords);
  const correct = useCorrect(request.id);
  const [draft, setDraft] = useState(() => draftOf(request));
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (flawOf(draft) || correct.isPending) return;
    const { receivedOn: _, ...body } = inputOf(draft);
    correct.mutate(body, { onSuccess: onDone });
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <RequestFields
        draft={draft}
        change={(change) => setDraft((before) => ({ ...before, ...change }))}
        tried={tried}
        fixedDay
      />
      <FormEnd error={correct.error} submit={t.save} pending={correct.isPending} onCancel={onDone} />
    </form>
  );
}
