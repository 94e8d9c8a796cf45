import { Button, NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { BookHit } from '../../../server/books/schema.ts';
import { strengths } from '../../../shared/vocabulary.ts';
import { api } from '../../api/fetch.ts';
import { ExportButton } from '../../frame/export-button.tsx';
import type { SearchState } from '../../frame/use-search-state.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { ChoiceFilter, type FilterProps, WordsFilter } from '../../ui/list-filters.tsx';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import { hitTypes } from '../crosscheck/hit-filters.tsx';
import { StrengthMark } from '../crosscheck/strength-mark.tsx';
import { type BookHitFilter, useBookHits } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

export interface BookHitsProps {
  bookId: string;
  /** `others` may be chance. */
  kind: 'sure' | 'others';
  search: SearchState;
  update: (change: SearchState, options?: { replace?: boolean }) => void;
}

/** Entries of the book that are known, narrowed and ordered by the address. */
export function BookHits({ bookId, kind, search, update }: BookHitsProps) {
  const t = useText(booksText);
  const { q, type, strength, sort, open } = search;
  const filter: BookHitFilter = { q, type, strength, sort, kind };
  const hits = useBookHits(bookId, filter);
  const columns = useColumns();
  const narrowed = Boolean(q || type || strength);
  return (
    <>
      <div className={styles.filters}>
        <HitFilters search={search} update={update} narrowed={narrowed} />
        <ExportButton
          label={t.csv}
          hint={t.csvHint}
          fileName="carnet-recoupements.csv"
          bring={() => api<string>(`/books/${bookId}/hits.csv`, { query: { ...filter } })}
          ask={(motive) =>
            api(`/books/${bookId}/hits.csv/approval`, { method: 'POST', query: { ...filter }, body: { motive } })
          }
        />
      </div>
      {kind === 'others' && <p className={styles.hint}>{t.othersHow}</p>}
      <Loaded query={hits} rows={10}>
        {(data) => (
          <ListTable
            caption={kind === 'sure' ? t.view_hits : t.view_others}
            columns={open ? columns.filter(({ key }) => key !== 'report' && key !== 'date') : columns}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(hit) => hit.id}
            openKey={open}
            onOpen={(hit) => update({ open: hit.id }, { replace: Boolean(open) })}
            total={data.pages[0]?.total}
            onMore={hits.hasNextPage ? () => void hits.fetchNextPage() : undefined}
            loadingMore={hits.isFetchingNextPage}
            empty={<NoHits kind={kind} narrowed={narrowed} />}
          />
        )}
      </Loaded>
    </>
  );
}

function NoHits({ kind, narrowed }: { kind: 'sure' | 'others'; narrowed: boolean }) {
  const t = useText(booksText);
  if (narrowed) return <EmptyState title={t.noneFiltered}>{t.noneFilteredHow}</EmptyState>;
  return kind === 'sure' ? <EmptyState title={t.noHits}>{t.noHitsHow}</EmptyState> : <EmptyState title={t.noOthers} />;
}

function HitFilters({ search, update, narrowed }: FilterProps & { narrowed: boolean }) {
  const t = useText(booksText);
  const vocabulary = useVocabulary();
  const filter = { search, update };
  return (
    <>
      <WordsFilter {...filter} label={t.words} />
      <ChoiceFilter
        {...filter}
        name="type"
        label={t.type}
        all={t.allTypes}
        choices={hitTypes.map((type) => [type, vocabulary.mentionType[type]])}
      />
      <ChoiceFilter
        {...filter}
        name="strength"
        label={t.strength}
        all={t.allStrengths}
        choices={strengths.map((strength) => [strength, vocabulary.strength[strength]])}
      />
      <NativeSelect
        aria-label={t.sort}
        value={search.sort ?? 'strength'}
        data={(['strength', 'book', 'recent'] as const).map((value) => ({ value, label: t[`sort_${value}`] }))}
        onChange={(event) =>
          update({ sort: event.currentTarget.value === 'strength' ? '' : event.currentTarget.value })
        }
      />
      {narrowed && (
        <Button variant="subtle" onClick={() => update({ q: '', type: '', strength: '' })}>
          {t.clear}
        </Button>
      )}
    </>
  );
}

function useColumns(): Column<BookHit>[] {
  const t = useText(booksText);
  const format = useFormat();
  return [
    { key: 'contact', header: t.contact, width: '14rem', cell: ({ label }) => label },
    { key: 'found', header: t.found, cell: (hit) => <FoundBy hit={hit} /> },
    {
      key: 'strength',
      header: t.strength,
      width: '7rem',
      cell: ({ strength }) => <StrengthMark strength={strength} />,
    },
    {
      key: 'report',
      header: t.report,
      width: '8rem',
      cell: ({ reportId, reference }) => (
        <Link className={`mono ${styles.reference}`} to="/reports/$id" params={{ id: reportId }}>
          {reference}
        </Link>
      ),
    },
    { key: 'cell', header: t.cell, width: '7rem', wideOnly: true, cell: ({ cell }) => cell },
    {
      key: 'date',
      header: t.date,
      width: '8rem',
      wideOnly: true,
      cell: ({ recordedAt }) => format.shortDate(recordedAt),
    },
  ];
}

function FoundBy({ hit }: { hit: BookHit }) {
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  return (
    <span className={styles.found}>
      <span>
        <span className={styles.faint}>{mentionType[hit.type]}</span>{' '}
        <span className={isIdentifier(hit.type) ? 'mono' : undefined}>
          {readableValue(hit.type, hit.right, language)}
        </span>
      </span>
      <span className={styles.sentence}>{hit.sentence}</span>
    </span>
  );
}
