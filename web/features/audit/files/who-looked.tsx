import { useState } from 'react';
import type { LineView } from '../../../../server/oversight/schema.ts';
import { useCan } from '../../../api/me.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../../ui/list-table.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { EmptyState, Loaded } from '../../../ui/states.tsx';
import { auditWords } from '../text.ts';
import { useLinesOfReport } from './api.ts';
import classes from './who-looked.module.css';
import { whoLookedWords } from './words.ts';

/** Who looked at a report, for a magistrate before whom it is. Read when opened: asking is itself a line of the account. */
export function WhoLooked({ reportId }: { reportId: string }) {
  const t = useText(whoLookedWords);
  const can = useCan();
  const [open, setOpen] = useState(false);
  if (!can('audit.read.files')) return null;
  return (
    <details className={classes.section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.title}</summary>
      {open && <Lines reportId={reportId} />}
    </details>
  );
}

function Lines({ reportId }: { reportId: string }) {
  const t = useText(whoLookedWords);
  const objects = useText(auditWords);
  const vocabulary = useVocabulary();
  const lines = useLinesOfReport(reportId);
  const columns: Column<LineView>[] = [
    { key: 'at', header: t.at, width: '9.5rem', cell: (line) => <Moment iso={line.at} to="minute" /> },
    {
      key: 'person',
      header: t.person,
      width: '15rem',
      sortBy: (line) => line.person.name,
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
          {line.outcome === 'refused' && <strong> · {t.refused}</strong>}
        </>
      ),
    },
    {
      key: 'why',
      header: t.why,
      wideOnly: true,
      cell: (line) => [line.purpose, line.reference, line.motive].filter(Boolean).join(' · ') || '—',
    },
  ];
  return (
    <>
      <p className={classes.soft}>{t.how}</p>
      <Loaded query={lines} rows={4}>
        {({ items, nextCursor }) => (
          <>
            <ListTable
              caption={t.title}
              columns={columns}
              rows={items}
              rowKey={(line) => line.id}
              empty={<EmptyState title={t.nobody} />}
            />
            {nextCursor && <p className={classes.soft}>{t.more(items.length)}</p>}
          </>
        )}
      </Loaded>
    </>
  );
}
