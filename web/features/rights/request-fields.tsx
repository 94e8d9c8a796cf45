import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { identityStandings, requestChannels, requestKinds } from '../../../shared/rights.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { flawOf, listFields, type RequestDraft } from './request-draft.ts';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

interface RequestFieldsProps {
  draft: RequestDraft;
  change: (change: Partial<RequestDraft>) => void;
  /** Shows what is wrong. */
  tried: boolean;
  /** The day of receipt is set once: the delay runs from it. */
  fixedDay?: boolean;
}

/** What was asked and who is meant. */
export function RequestFields({ draft, change, tried, fixedDay = false }: RequestFieldsProps) {
  const t = useText(rightsWords);
  const flaw = tried ? flawOf(draft) : null;
  const text = (name: 'family' | 'given' | 'birthDate' | 'identityNote', error?: string | false) => (
    <TextInput
      label={t[name]}
      autoComplete="off"
      value={draft[name]}
      maxLength={name === 'identityNote' ? 500 : 200}
      error={error}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <fieldset className={classes.fields}>
        <legend>{t.asked}</legend>
        <NativeSelect
          label={t.kind}
          value={draft.kind}
          data={requestKinds.map((value) => ({ value, label: t[`kind_${value}`] }))}
          onChange={(event) => change({ kind: requestKinds.find((one) => one === event.currentTarget.value) })}
        />
        <NativeSelect
          label={t.channel}
          value={draft.channel}
          data={requestChannels.map((value) => ({ value, label: t[`channel_${value}`] }))}
          onChange={(event) => change({ channel: requestChannels.find((one) => one === event.currentTarget.value) })}
        />
        {!fixedDay && (
          <DateField
            label={t.receivedOn}
            value={draft.receivedOn}
            clearLabel={t.clearDate}
            onChange={(receivedOn) => receivedOn && change({ receivedOn })}
          />
        )}
        <NativeSelect
          label={t.language}
          value={draft.language}
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(event) => change({ language: event.currentTarget.value === 'en' ? 'en' : 'fr' })}
        />
        <NativeSelect
          label={t.identity}
          value={draft.identity}
          data={identityStandings.map((value) => ({ value, label: t[`identity_${value}`] }))}
          onChange={(event) => change({ identity: identityStandings.find((one) => one === event.currentTarget.value) })}
        />
        {text('identityNote')}
        <Textarea
          label={t.wording}
          className={classes.wide}
          autosize
          minRows={3}
          maxRows={14}
          maxLength={10_000}
          value={draft.wording}
          onChange={(event) => change({ wording: event.currentTarget.value })}
        />
      </fieldset>
      <fieldset className={classes.fields}>
        <legend>{t.subject}</legend>
        {text('family', flaw === 'nobody' && t.sayWho)}
        {text('given')}
        {text('birthDate', flaw === 'birthDate' && t.birthDateForm)}
        {listFields.map((field) => (
          <Textarea
            key={field}
            label={t[field]}
            description={t.onePerLine}
            autosize
            minRows={1}
            maxRows={8}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </fieldset>
    </>
  );
}
