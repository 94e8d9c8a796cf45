import { Textarea } from '@mantine/core';
import type { MentionInput } from '../../../server/collect/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { MentionCorrector } from '../evaluate/mention-corrector.tsx';
import { type ReportDraft, withText } from './report-draft.ts';
import { collectText } from './text.ts';

export interface ReportEditorProps {
  draft: ReportDraft;
  mentions: readonly MentionInput[];
  /** A partner writes in a plain field: what the engine makes of it is not theirs to correct. */
  partner: boolean;
  problem: string | undefined;
  onChange: (change: (draft: ReportDraft) => ReportDraft) => void;
}

/** The text of the report being written. */
export function ReportEditor({ draft, mentions, partner, problem, onChange }: ReportEditorProps) {
  const t = useText(collectText);
  const setText = (text: string) => onChange((before) => withText(before, text));
  if (partner) {
    return (
      <Textarea
        label={t.textPartner}
        description={t.draftKeptPartner}
        placeholder={t.textPartnerPlaceholder}
        minRows={6}
        maw="46rem"
        value={draft.text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    );
  }
  return (
    <MentionCorrector
      label={t.text}
      placeholder={t.textPlaceholder}
      text={draft.text}
      mentions={mentions}
      problem={problem}
      onText={setText}
      onEdit={(change) => onChange((before) => ({ ...before, edits: change(before.edits) }))}
    />
  );
}
