import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import type { SubmitResponse } from '../../../server/collect/schema.ts';
import { ApiError } from '../../api/fetch.ts';
import { useCan } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { withEdits } from '../evaluate/mention-edits.ts';
import { useLiveMentions } from '../evaluate/use-live-mentions.ts';
import { useSubmitReport } from './api.ts';
import styles from './collect.module.css';
import { Receipt } from './receipt.tsx';
import { type DraftProblems, draftProblems, isBlank, type ReportDraft, submissionOf } from './report-draft.ts';
import { ReportEditor } from './report-editor.tsx';
import { ReportFacts } from './report-facts.tsx';
import { collectText } from './text.ts';
import { newKey, useReportDraft } from './use-report-draft.ts';

/** Bringing a report: for an analyst with its mentions to correct, for a partner in one minute on a phone. */
export function NewReportPage() {
  const t = useText(collectText);
  const partner = !useCan()('report.read');
  const { draft, change, clear } = useReportDraft();
  const [received, setReceived] = useState<SubmitResponse | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [discarded, setDiscarded] = useState<ReportDraft | null>(null);
  const submit = useSubmitReport();
  const router = useRouter();
  // Asked for again from its own receipt, by key or by link, the page is a fresh form; the router alone keeps it as it is.
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ toLocation, pathChanged }) => {
        if (!pathChanged && toLocation.pathname === '/reports/new') setReceived(null);
      }),
    [router],
  );
  const mentions = withEdits(useLiveMentions(partner ? '' : draft.text), draft.edits);
  const problems: DraftProblems = tried ? draftProblems(draft, localNow()) : {};

  const send = () => {
    setTried(true);
    const { channel } = draft;
    if (submit.isPending || busy || channel === '' || Object.keys(draftProblems(draft, localNow())).length > 0) {
      focusFirstProblem();
      return;
    }
    submit.mutate(submissionOf({ ...draft, channel }, mentions), {
      onSuccess: (answer) => {
        setReceived(answer);
        setDiscarded(null);
        setTried(false);
        clear();
      },
    });
  };
  /** What changes after an attempt is another report: the key that the attempt used must not swallow it. */
  const edit: typeof change = (next) => {
    const renew = submit.isError;
    if (renew) submit.reset();
    change((before) => {
      const after = typeof next === 'function' ? next(before) : { ...before, ...next };
      return renew ? { ...after, submissionKey: newKey() } : after;
    });
  };
  useHotkeys([['mod+Enter', send]], []);
  const discard = (
    <Button
      variant="subtle"
      color="gray"
      className={styles.discard}
      onClick={() => {
        setDiscarded(draft);
        setTried(false);
        submit.reset();
        clear();
      }}
    >
      {t.discard}
    </Button>
  );

  if (received) {
    return (
      <Page title={t.newTitle} measure="text">
        <Receipt received={received} partner={partner} onAnother={() => setReceived(null)} />
      </Page>
    );
  }
  return (
    <Page title={t.newTitle} measure={partner ? 'text' : 'list'}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send();
        }}
      >
        <ReportEditor
          draft={draft}
          mentions={mentions}
          partner={partner}
          problem={problems.text && t[problems.text]}
          onChange={(update: (draft: ReportDraft) => ReportDraft) => edit(update)}
        />
        <ReportFacts draft={draft} problems={problems} partner={partner} onChange={edit} onBusy={setBusy} />
        <div className={styles.send}>
          {submit.error && (
            <div className={styles.refused}>
              <ErrorState error={submit.error} />
              {/* The frame says the same where the server does not answer. */}
              {!isOffline(submit.error) && <p className={styles.help}>{t.kept}</p>}
            </div>
          )}
          <Button type="submit" size="sm" loading={submit.isPending}>
            {t.send}
          </Button>
          {busy ? (
            <span className={styles.help}>{t.waitFiles}</span>
          ) : (
            !partner && <span className={styles.help}>{t.draftKept}</span>
          )}
        </div>
        {isBlank(draft)
          ? discarded && (
              <p className={styles.discard} role="status">
                {t.discarded}{' '}
                <Button variant="default" onClick={() => change(discarded)}>
                  {t.takeBack}
                </Button>
              </p>
            )
          : discard}
      </form>
    </Page>
  );
}

/** This minute, as a `datetime-local` field writes it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function isOffline(error: Error): boolean {
  return error instanceof ApiError && error.code === 'offline';
}

function focusFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
}
