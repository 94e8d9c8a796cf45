import { Select, TextInput } from '@mantine/core';
import type { StructureView } from '../../../server/structure/schema.ts';
import { useStructure } from '../../api/structure.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useRowKeys } from '../../ui/row-keys.ts';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import { OrganisationRows } from './organisation-rows.tsx';
import { organisationTree } from './organisation-tree.ts';
import classes from './structure.module.css';
import { structureWords } from './text.ts';

/** The network as it stands, or stood on a day: who leads whom, over which territory, under which rule. */
export function StructurePage() {
  const t = useText(structureWords);
  const [search, update] = useSearchState();
  const structure = useStructure(search.at);
  useRowKeys();
  const open = structure.data?.organisations.find(({ code }) => code === search.open);
  const states = [...new Set(structure.data?.organisations.flatMap(({ state }) => state ?? []))];
  const close = () => update({ open: undefined });
  return (
    <Page
      title={t.title}
      tools={
        <>
          <TextInput
            label={t.filter}
            placeholder={t.filterHint}
            type="search"
            value={search.q ?? ''}
            onChange={(event) => update({ q: event.currentTarget.value }, { replace: true })}
          />
          <Select
            label={t.state}
            placeholder={t.all}
            clearable
            w="13rem"
            clearButtonProps={{ 'aria-label': t.clearState }}
            data={states.map((state) => ({ value: state, label: wordFor(t, '', state) }))}
            value={search.state ?? null}
            onChange={(state) => update({ state: state ?? undefined })}
          />
          <DateField
            label={t.at}
            placeholder={t.today}
            value={search.at}
            clearLabel={t.clearDate}
            onChange={(at) => update({ at })}
          />
        </>
      }
      panel={
        open &&
        structure.data && (
          <OrganisationPanel
            organisation={open}
            structure={structure.data}
            onClose={close}
            onOpen={(code) => update({ open: code })}
          />
        )
      }
    >
      <Loaded query={structure} rows={20}>
        {(data) => <Sections structure={data} />}
      </Loaded>
    </Page>
  );
}

function CellCount({ structure }: { structure: StructureView }) {
  const t = useText(structureWords);
  const format = useFormat();
  const cells = structure.organisations.filter(({ kind }) => kind === 'cell');
  const count = (state: string) => format.number(cells.filter((cell) => cell.state === state).length);
  return t.cellCount(format.number(cells.length), count('active'), count('being_set_up'));
}

/** The office first, then those who contribute: a long list, folded until it is looked for. */
function Sections({ structure }: { structure: StructureView }) {
  const t = useText(structureWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const filter = { q: search.q ?? '', state: search.state ?? '' };
  const roots = organisationTree(structure.organisations, filter, format.compare);
  if (roots.length === 0) return <EmptyState title={t.noMatch}>{t.noMatchText}</EmptyState>;
  const sections = Map.groupBy(roots, ({ organisation }) => organisation.kind);
  const filtered = filter.q !== '' || filter.state !== '';
  return (
    <div className={classes.sections}>
      {[...sections].map(([kind, nodes]) => {
        const rows = (
          <OrganisationRows
            nodes={nodes}
            positions={structure.positions}
            openCode={search.open}
            unfolded={filtered}
            onOpen={(code) => update({ open: code })}
          />
        );
        const heading = <h2 className={classes.heading}>{wordFor(t, 'section_', kind)}</h2>;
        if (kind === 'office') {
          return (
            <section key={kind}>
              <div className={classes.sectionHead}>
                {heading}
                <span className={classes.count}>
                  <CellCount structure={structure} />
                </span>
              </div>
              {rows}
            </section>
          );
        }
        return (
          <details key={kind} open={filtered}>
            <summary className={classes.summary}>
              {heading}
              <span className={classes.count}>{format.number(nodes.length)}</span>
            </summary>
            {rows}
          </details>
        );
      })}
    </div>
  );
}
