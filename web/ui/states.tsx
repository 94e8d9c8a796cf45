import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../api/fetch.ts';
import { useText } from '../i18n/use-text.ts';
import classes from './states.module.css';
import { uiWords } from './words.ts';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** The state is all that the page shows: its title is the page's. */
  wholePage?: boolean;
}

/** An empty list: what it would hold, and how it fills. */
export function EmptyState({ title, children, action, wholePage = false }: EmptyStateProps) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className={classes.state} data-whole={wholePage || undefined}>
      <Title className={classes.title}>{title}</Title>
      {children && <p className={classes.text}>{children}</p>}
      {action}
    </div>
  );
}

/** Asking again would bring the same answer. */
const final: ReadonlySet<string> = new Set(['not_allowed', 'not_found']);

/** What went wrong, what was kept, what to do; the number to give where there is one. */
export function ErrorState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const t = useText(uiWords);
  const known = error instanceof ApiError ? error : null;
  return (
    <div className={classes.state} role="alert">
      <p className={classes.title}>{known?.message ?? t.unexpected}</p>
      <p className={classes.text}>{known?.tip ?? t.unexpectedTip}</p>
      {known?.requestId && known.code === 'internal' && (
        <p className={classes.text}>{t.requestNumber(known.requestId)}</p>
      )}
      {onRetry && !(known && final.has(known.code)) && (
        <Button variant="default" onClick={onRetry}>
          {known?.code === 'purpose_required' ? t.statePurpose : t.retry}
        </Button>
      )}
    </div>
  );
}

interface QueryLike<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  query: QueryLike<Data>;
  /** Rows of the skeleton, as many as usually come, so that nothing jumps. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** A query's three faces: skeleton, error, data. Data once shown stays while it is read again. */
export function Loaded<Data>({ query, rows = 8, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton rows={rows} />;
}

/** Lines where the rows will stand; they appear only when the answer takes longer than a blink. */
export function Skeleton({ rows }: { rows: number }) {
  const t = useText(uiWords);
  return (
    <div className={classes.skeleton} role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <div key={index} style={{ width: `${88 - ((index * 29) % 47)}%` }} />
      ))}
    </div>
  );
}
