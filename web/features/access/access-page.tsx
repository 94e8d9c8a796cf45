import { Button } from '@mantine/core';
import type { GrantView } from '../../../server/access/schema.ts';
import { useCan } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useCompartments, useGrants } from './api.ts';
import { Compartments } from './compartments.tsx';
import { GiveForm } from './give-form.tsx';
import { GrantDetail } from './grant-detail.tsx';
import { Motives } from './motives.tsx';
import { OpenCompartment } from './open-compartment.tsx';
import { accessWords } from './text.ts';

/** Who sees more than their post gives, for how long and because of whom; and the compartments one is of. */
export function AccessPage() {
  const t = useText(accessWords);
  const format = useFormat();
  const can = useCan();
  const [search, update] = useSearchState();
  const grants = useGrants();
  const compartments = useCompartments();
  const close = () => update({ open: undefined, new: undefined });
  const open = grants.data?.items.find(({ id }) => id === search.open);
  const mayGive = (grants.data?.roles.length ?? 0) + (grants.data?.cells.length ?? 0) > 0;
  const what = (grant: GrantView) => (grant.kind === 'cell' ? t.readsCell(grant.code) : grant.label);
  const state = (grant: GrantView) => (grant.inForce ? t.inForce : t.over);
  const columns: Column<GrantView>[] = [
    { key: 'person', header: t.person, cell: ({ person }) => person.name, sortBy: ({ person }) => person.name },
    { key: 'what', header: t.what, cell: what, sortBy: what },
    {
      key: 'until',
      header: t.until,
      width: '7rem',
      cell: ({ until }) => format.shortDate(until),
      sortBy: ({ until }) => until,
    },
    { key: 'by', header: t.by, wideOnly: true, cell: ({ by }) => by, sortBy: ({ by }) => by },
    { key: 'state', header: t.state, width: '7rem', cell: state, sortBy: state },
  ];
  return (
    <Page
      title={t.title}
      actions={mayGive && <Button onClick={() => update({ new: 'grant', open: undefined })}>{t.give}</Button>}
      panel={
        search.new === 'grant' && grants.data && mayGive ? (
          <SidePanel title={t.give} onClose={close}>
            <GiveForm given={grants.data} onDone={close} />
          </SidePanel>
        ) : search.new === 'compartment' && compartments.data && compartments.data.cells.length > 0 ? (
          <SidePanel title={t.open} onClose={close}>
            <OpenCompartment cells={compartments.data.cells} onDone={close} />
          </SidePanel>
        ) : (
          open && (
            <SidePanel title={open.person.name} subject={open.id} onClose={close}>
              <GrantDetail key={open.id} grant={open} />
            </SidePanel>
          )
        )
      }
    >
      <Loaded query={grants} rows={6}>
        {({ items }) => (
          <ListTable
            caption={t.grants}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            {...(open ? { openKey: open.id } : {})}
            onOpen={({ id }) => update({ open: id, new: undefined }, { replace: Boolean(open) })}
            total={items.length}
            empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
          />
        )}
      </Loaded>
      {compartments.data && (
        <Compartments list={compartments.data} onOpen={() => update({ new: 'compartment', open: undefined })} />
      )}
      {can('motive.watch') && <Motives />}
    </Page>
  );
}
