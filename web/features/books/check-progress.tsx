import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { BookView, CheckView } from '../../../server/books/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { isOver, readAnew, useProgress, useStopCheck } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

/** The check under way: how far, how long still, and the button that stops it. Once over, the book is read again. */
export function CheckProgress({ book, check }: { book: BookView; check: CheckView }) {
  const t = useText(booksText);
  const format = useFormat();
  const client = useQueryClient();
  const stop = useStopCheck(book.id);
  const { data: now = check, error } = useProgress(book.id, true);
  const over = isOver(now);
  useEffect(() => {
    if (over) void readAnew(client);
  }, [over, client]);
  const words =
    now.state === 'waiting'
      ? t.waiting
      : now.stage === 'duplicates'
        ? t.seekingDuplicates
        : t.lookedUp(format.number(now.done), format.number(now.total));
  return (
    <section className={styles.progress} aria-label={t.progress}>
      <p role="status">
        {words} {now.secondsLeft !== null && <span className={styles.faint}>{timeLeft(t, now.secondsLeft)}</span>}
      </p>
      <Progress
        value={now.stage === 'hits' ? (now.done / Math.max(1, now.total)) * 100 : 0}
        aria-label={t.progress}
        transitionDuration={150}
      />
      <div className={styles.actions}>
        {book.can.check && (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t.stop}
          </Button>
        )}
        <span className={styles.hint}>{t.leave}</span>
      </div>
      {(error ?? stop.error) && <ErrorState error={(error ?? stop.error)!} />}
    </section>
  );
}

function timeLeft(t: typeof booksText.fr, seconds: number): string {
  return seconds < 90 ? t.secondsLeft(Math.max(1, Math.round(seconds))) : t.minutesLeft(Math.round(seconds / 60));
}
