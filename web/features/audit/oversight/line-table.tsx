import type { ReactNode } from 'react';
import type { LineView } from '../../../../server/oversight/schema.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../../ui/list-table.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { auditWords } from '../text.ts';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

/** Which line stands in the panel, and what opens one. */
export interface OpenLine {
  open: LineView | null;
  onOpen: (line: LineView) => void;
}

interface LineTableProps extends OpenLine {
  lines: readonly LineView[];
  empty?: ReactNode;
  onMore?: () => void;
  loadingMore?: boolean;
}

/** Lines of the account: when, who, what, why, and what was made of it. */
export function LineTable({ lines, open, onOpen, empty, onMore, loadingMore }: LineTableProps) {
  const t = useText(oversightWords);
  const objects = useText(auditWords);
  const vocabulary = useVocabulary();
  const columns: Column<LineView>[] = [
    { key: 'at', header: t.at, width: '9.5rem', cell: (line) => <Moment iso={line.at} to="minute" /> },
    {
      key: 'person',
      header: t.person,
      width: '14rem',
      cell: ({ person }) => (
        <>
          {person.name} <span className={classes.soft}>{person.organisation}</span>
        </>
      ),
    },
    {
      key: 'what',
      header: t.what,
      width: '14rem',
      cell: (line) => (
        <>
          {vocabulary.operation[line.operation]} {wordFor(objects, 'object_', line.objectType)}
          {line.outcome === 'refused' && <strong> · {t.outcome_refused}</strong>}
        </>
      ),
    },
    {
      key: 'why',
      header: t.why,
      wideOnly: true,
      cell: (line) => [line.purpose, line.reference, line.motive].filter(Boolean).join(' · ') || '—',
    },
    {
      key: 'state',
      header: t.state,
      width: '8rem',
      wideOnly: true,
      cell: (line) => wordFor(t, 'mark_', line.reviews.at(-1)?.mark ?? 'none'),
    },
  ];
  return (
    <ListTable
      caption={t.lines}
      columns={columns}
      rows={lines}
      rowKey={(line) => line.id}
      onOpen={onOpen}
      openKey={open?.id}
      empty={empty ?? <EmptyState title={t.noLine} />}
      onMore={onMore}
      loadingMore={loadingMore}
    />
  );
}
