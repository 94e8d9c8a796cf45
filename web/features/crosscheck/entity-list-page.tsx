import { ActionIcon, Anchor } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { EntitySummary } from '../../../server/crosscheck/schema.ts';
import { type MentionType, mentionTypes } from '../../../shared/vocabulary.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { ChoiceFilter, WordsFilter } from '../../ui/list-filters.tsx';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import { useEntities } from './api.ts';
import styles from './crosscheck.module.css';
import { EntityDetail } from './entity/entity-detail.tsx';
import { crosscheckText } from './text.ts';

/** Entities that the person may read: what was judged to be one thing, searchable by any of its writings. */
export function EntityListPage() {
  const t = useText(crosscheckText);
  const format = useFormat();
  const vocabulary = useVocabulary();
  const [search, update] = useSearchState();
  const { q, type, open } = search;
  const entities = useEntities({ q, type });
  const columns = useColumns();
  const total = entities.data?.pages[0]?.total;
  const types = (Object.keys(mentionTypes) as MentionType[]).filter(
    (name) => mentionTypes[name].identifies !== 'context',
  );
  return (
    <Page
      title={t.entitiesTitle}
      context={total === undefined ? undefined : format.total(total)}
      tools={
        <>
          <WordsFilter search={search} update={update} label={t.entityWords} />
          <ChoiceFilter
            search={search}
            update={update}
            name="type"
            label={t.type}
            all={t.allTypes}
            choices={types.map((name) => [name, vocabulary.mentionType[name]])}
          />
        </>
      }
      panel={
        open && (
          <SidePanel
            title={t.name}
            subject={open}
            onClose={() => update({ open: '' })}
            actions={
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t.fullPage}
                title={t.fullPage}
                renderRoot={(props) => <Link to="/entities/$id" params={{ id: open }} {...props} />}
              >
                <IconArrowsMaximize size={17} stroke={1.6} aria-hidden />
              </ActionIcon>
            }
          >
            <EntityDetail id={open} withTitle />
          </SidePanel>
        )
      }
    >
      <Loaded query={entities} rows={14}>
        {(data) => (
          <ListTable
            caption={t.entitiesTitle}
            columns={open ? columns.filter((column) => !roomy.has(column.key)) : columns}
            rows={data.pages.flatMap((page) => page.items)}
            rowKey={(entity) => entity.id}
            openKey={open}
            onOpen={(entity) => update({ open: entity.id }, { replace: Boolean(open) })}
            total={total}
            onMore={entities.hasNextPage ? () => void entities.fetchNextPage() : undefined}
            loadingMore={entities.isFetchingNextPage}
            empty={
              q || type ? (
                <EmptyState title={t.emptySearch} action={q && <SearchTexts q={q} />}>
                  {t.emptySearchHow}
                </EmptyState>
              ) : (
                <EmptyState title={t.emptyEntities}>{t.emptyEntitiesHow}</EmptyState>
              )
            }
          />
        )}
      </Loaded>
    </Page>
  );
}

/** An entity needs two mentions judged the same: what a single report says is found in the texts. */
function SearchTexts({ q }: { q: string }) {
  const t = useText(crosscheckText);
  return (
    <Anchor underline="always" renderRoot={(props) => <Link to="/reports" search={{ q }} {...props} />}>
      {t.searchTexts(q)}
    </Anchor>
  );
}

/** Columns that give way when an entity stands open beside the list. */
const roomy = new Set(['otherNames', 'cells']);

function useColumns(): Column<EntitySummary>[] {
  const t = useText(crosscheckText);
  const format = useFormat();
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  return [
    {
      key: 'label',
      header: t.name,
      cell: (entity) => (
        <>
          <span className={styles.kind}>{mentionType[entity.type]}</span>{' '}
          <span className={isIdentifier(entity.type) ? 'mono' : undefined}>
            {readableValue(entity.type, entity.label, language)}
          </span>
        </>
      ),
    },
    {
      key: 'otherNames',
      header: t.otherNames,
      wideOnly: true,
      cell: (entity) => entity.otherNames.map((name) => readableValue(entity.type, name, language)).join(' · '),
    },
    { key: 'cells', header: t.cells, width: '14rem', cell: (entity) => entity.cells.join(', ') },
    {
      key: 'reports',
      header: t.reportCount,
      width: '10rem',
      cell: (entity) => t.reportsOf(entity.reports),
    },
    {
      key: 'lastSeen',
      header: t.lastSeen,
      width: '11rem',
      cell: (entity) => format.shortDate(entity.lastSeen),
    },
  ];
}
