import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportView } from '../../../server/collect/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import { WhoLooked } from '../audit/files/who-looked.tsx';
import { useConfirmReport, useCorrectMentions } from '../evaluate/api.ts';
import { CorrectionHistory } from '../evaluate/correction-history.tsx';
import { Acknowledge, conditionsBefore } from '../evaluate/grade/acknowledge.tsx';
import { GradeSection } from '../evaluate/grade/grade-section.tsx';
import { MentionCorrector } from '../evaluate/mention-corrector.tsx';
import { noEdits, withEdits } from '../evaluate/mention-edits.ts';
import { PeopleSection } from '../evaluate/people/people-section.tsx';
import { evaluateText } from '../evaluate/text.ts';
import { Orders } from '../rights/orders.tsx';
import { ReportSource } from '../sources/report-source.tsx';
import { useReport } from './api.ts';
import styles from './collect.module.css';
import { NotedText } from './noted-text.tsx';
import { ReportAbout } from './report-about.tsx';
import { collectText } from './text.ts';

export interface ReportSheetProps {
  id: string;
  /** The hit that stands open beside the report. */
  openHit?: string | undefined;
  /** Left out, a note of the margin leads to the hit's own page. */
  onOpenHit?: (id: string) => void;
}

/** A report: its words with what the cross-check found in the margin, its mentions to correct and confirm, what surrounds it. */
export function ReportSheet({ id, openHit, onOpenHit }: ReportSheetProps) {
  const report = useReport(id);
  const [correcting, setCorrecting] = useState(false);
  const conditions = conditionsBefore(report.error);
  if (conditions) return <Acknowledge reportId={id} conditions={conditions} />;
  return (
    <Loaded query={report} rows={12}>
      {(data) => (
        <article className={styles.report}>
          <Orders reportId={data.id} />
          {correcting ? (
            <Correcting report={data} onDone={() => setCorrecting(false)} />
          ) : (
            <>
              <Decide report={data} onCorrect={() => setCorrecting(true)} />
              <NotedText report={data} openHit={openHit} onOpenHit={onOpenHit} />
            </>
          )}
          <GradeSection reportId={data.id} />
          <PeopleSection reportId={data.id} />
          <ReportSource reportId={data.id} />
          <ReportAbout report={data} />
          <History report={data} />
          <WhoLooked reportId={data.id} />
        </article>
      )}
    </Loaded>
  );
}

/** What can be done with the mentions: correct them, confirm them. */
function Decide({ report, onCorrect }: { report: ReportView; onCorrect: () => void }) {
  const e = useText(evaluateText);
  const confirm = useConfirmReport(report.id);
  const waiting = report.state === 'proposed';
  return (
    <>
      <div className={styles.decide}>
        {report.can.confirm && waiting && (
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {e.confirm}
          </Button>
        )}
        {report.can.correct && (
          <Button variant="default" onClick={onCorrect}>
            {e.correct}
          </Button>
        )}
        {waiting ? (
          report.can.confirm && <span className={styles.help}>{e.confirmHint}</span>
        ) : (
          <span>✓ {e.confirmed}</span>
        )}
      </div>
      {confirm.error && <ErrorState error={confirm.error} onRetry={() => confirm.mutate()} />}
    </>
  );
}

function Correcting({ report, onDone }: { report: ReportView; onDone: () => void }) {
  const t = useText(collectText);
  const e = useText(evaluateText);
  const fresh = useReport(report.id);
  const save = useCorrectMentions(report.id);
  const [edits, setEdits] = useState(noEdits);
  const mentions = withEdits(report.mentions, edits);
  const changes = edits.kept.length + edits.removed.length;
  const send = () =>
    save.mutate(
      {
        mentionsVersion: report.mentionsVersion,
        mentions: mentions.map(({ start, end, type, value }) => ({ start, end, type, value })),
      },
      { onSuccess: onDone },
    );
  const reload = () => void fresh.refetch().then(() => save.reset());
  return (
    <>
      <div className={styles.decide}>
        <Button loading={save.isPending} disabled={changes === 0} onClick={send}>
          {e.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {e.cancel}
        </Button>
        {changes > 0 && <span className={styles.help}>{e.changes(changes)}</span>}
      </div>
      {save.error && <ErrorState error={save.error} onRetry={reload} />}
      <MentionCorrector label={t.text} placeholder="" text={report.text} mentions={mentions} onEdit={setEdits} />
    </>
  );
}

function History({ report }: { report: ReportView }) {
  const e = useText(evaluateText);
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{e.history}</summary>
      {open && <CorrectionHistory reportId={report.id} text={report.text} />}
    </details>
  );
}
