import { Chip, NativeSelect, TextInput } from '@mantine/core';
import type { Nature } from '../../../server/collect/schema.ts';
import { type Channel, channels } from '../../../shared/vocabulary.ts';
import { useMe } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { AttachmentField } from './attach/attachment-field.tsx';
import styles from './collect.module.css';
import type { DraftProblems, ReportDraft } from './report-draft.ts';
import { ScopeFields } from './scope-fields.tsx';
import { collectText } from './text.ts';

export interface ReportFactsProps {
  draft: ReportDraft;
  problems: DraftProblems;
  partner: boolean;
  onChange: (change: Partial<ReportDraft> | ((draft: ReportDraft) => ReportDraft)) => void;
  onBusy: (busy: boolean) => void;
}

/** Channels that a partner body brings through; the others are those of services. */
const partnerChannels: readonly Channel[] = ['police_municipale', 'bailleur_social', 'citoyen'];

/** What surrounds the text: channel, cell, what it is about, when, where, attachments. */
export function ReportFacts({ draft, problems, partner, onChange, onBusy }: ReportFactsProps) {
  const t = useText(collectText);
  const me = useMe();
  const vocabulary = useVocabulary();
  const natures = Object.entries(vocabulary.nature) as [Nature, string][];
  const told = (field: keyof DraftProblems) => {
    const problem = problems[field];
    return problem && t[problem];
  };
  return (
    <div className={styles.facts} data-margin={!partner || undefined}>
      <fieldset className={styles.pair}>
        <legend>{t.when}</legend>
        <TextInput
          type="datetime-local"
          label={t.from}
          value={draft.factsFrom}
          error={told('factsFrom')}
          onChange={(event) => onChange({ factsFrom: event.currentTarget.value })}
        />
        {!partner && (
          <TextInput
            type="datetime-local"
            label={t.to}
            value={draft.factsTo}
            error={told('factsTo')}
            onChange={(event) => onChange({ factsTo: event.currentTarget.value })}
          />
        )}
      </fieldset>
      <TextInput
        label={t.place}
        description={t.placeHint}
        value={draft.place}
        maxLength={300}
        onChange={(event) => onChange({ place: event.currentTarget.value })}
      />
      <fieldset>
        <legend>{t.natures}</legend>
        <Chip.Group multiple value={draft.natures} onChange={(chosen) => onChange({ natures: chosen as Nature[] })}>
          <div className={styles.chips}>
            {natures.map(([code, label]) => (
              <Chip key={code} value={code} size="xs" variant="outline" radius="sm">
                {label}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </fieldset>
      <div className={styles.pair}>
        <NativeSelect
          label={t.channel}
          value={draft.channel}
          error={told('channel')}
          data={[
            { value: '', label: t.choose },
            ...(partner ? partnerChannels : channels).map((code) => ({ value: code, label: vocabulary.channel[code] })),
          ]}
          onChange={(event) => onChange({ channel: event.currentTarget.value as Channel | '' })}
        />
        {me.submitCells.length > 1 && (
          <NativeSelect
            label={t.cell}
            value={draft.cell}
            data={me.submitCells.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(event) => onChange({ cell: event.currentTarget.value })}
          />
        )}
      </div>
      {!partner && <ScopeFields scope={draft.scope} onChange={(scope) => onChange({ scope })} />}
      <fieldset>
        <legend>{t.attachments}</legend>
        <AttachmentField
          attachments={draft.attachments}
          onBusy={onBusy}
          onAdd={(file) =>
            onChange((before) => ({
              ...before,
              attachments: [...before.attachments.filter((other) => other.sha256 !== file.sha256), file],
            }))
          }
          onRemove={(sha256) =>
            onChange((before) => ({
              ...before,
              attachments: before.attachments.filter((file) => file.sha256 !== sha256),
            }))
          }
        />
      </fieldset>
    </div>
  );
}
