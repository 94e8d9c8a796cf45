import { Button, Select } from '@mantine/core';
import type { AuditEventView } from '../../../server/audit/schema.ts';
import { useMyAccesses } from '../../api/audit.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import classes from './accesses.module.css';
import { Questions } from './questions.tsx';
import { auditWords } from './text.ts';

/** The account of my own accesses: what I saw, when, and why. */
export function AccessesPage() {
  const t = useText(auditWords);
  const vocabulary = useVocabulary();
  const [search, update] = useSearchState();
  const filter = { operation: search.operation, from: search.from, to: search.to };
  const filtered = Boolean(filter.operation || filter.from || filter.to);
  const accesses = useMyAccesses(filter);
  const columns: Column<AuditEventView>[] = [
    { key: 'at', header: t.at, width: '10rem', cell: (event) => <Moment iso={event.at} to="minute" /> },
    { key: 'operation', header: t.operation, width: '9rem', cell: (event) => <OperationCell event={event} /> },
    { key: 'object', header: t.object, cell: (event) => <ObjectCell event={event} /> },
    { key: 'purpose', header: t.purpose, width: '42%', cell: (event) => <PurposeCell event={event} /> },
    { key: 'results', header: t.results, width: '6rem', align: 'end', wideOnly: true, cell: resultsCell },
  ];
  const operations = Object.entries(vocabulary.operation).map(([value, label]) => ({ value, label }));
  return (
    <Page
      title={t.title}
      tools={
        <>
          <Select
            label={t.operation}
            placeholder={t.all}
            clearable
            w="12rem"
            clearButtonProps={{ 'aria-label': t.clear }}
            data={operations}
            value={search.operation ?? null}
            onChange={(operation) => update({ operation: operation ?? undefined })}
          />
          <DateField
            label={t.from}
            value={search.from}
            clearLabel={t.clearDate}
            onChange={(from) => update({ from })}
          />
          <DateField label={t.to} value={search.to} clearLabel={t.clearDate} onChange={(to) => update({ to })} />
        </>
      }
    >
      <Loaded query={accesses} rows={16}>
        {({ pages }) => (
          <ListTable
            caption={t.caption}
            columns={columns}
            rows={pages.flatMap((page) => page.items)}
            rowKey={(event) => event.id}
            onMore={accesses.hasNextPage ? () => void accesses.fetchNextPage() : undefined}
            loadingMore={accesses.isFetchingNextPage}
            empty={
              filtered ? (
                <EmptyState
                  title={t.noMatch}
                  action={
                    <Button
                      variant="default"
                      onClick={() => update({ operation: undefined, from: undefined, to: undefined })}
                    >
                      {t.clear}
                    </Button>
                  }
                />
              ) : (
                <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

function OperationCell({ event }: { event: AuditEventView }) {
  const t = useText(auditWords);
  const vocabulary = useVocabulary();
  return (
    <>
      {vocabulary.operation[event.operation]}
      {event.outcome === 'refused' && <span className={classes.soft}> · {t.refused}</span>}
    </>
  );
}

/** What was touched: its kind in words and the first identifiers, shortened as people quote them. */
function ObjectCell({ event }: { event: AuditEventView }) {
  const t = useText(auditWords);
  if (event.objectType.toUpperCase() === event.operation) return null;
  const [first, ...others] = event.objectIds;
  return (
    <>
      {wordFor(t, 'object_', event.objectType)}{' '}
      {first && (
        <code className={classes.identifier} title={event.objectIds.join('\n')}>
          {first.slice(0, 8)}
        </code>
      )}{' '}
      {others.length > 0 && <span className={classes.soft}>{t.others(others.length)}</span>}
    </>
  );
}

function PurposeCell({ event }: { event: AuditEventView }) {
  const detail = [event.reference, event.motive].filter(Boolean).join(' · ');
  return (
    <>
      {event.purpose ?? <span className={classes.soft}>—</span>}
      {event.purpose && detail && <span className={classes.soft}> · {detail}</span>}
      {event.questions.length > 0 && <Questions event={event} />}
    </>
  );
}

function resultsCell(event: AuditEventView) {
  return event.results;
}
