import { Button } from '@mantine/core';
import type { EmergencyView } from '../../../server/emergency/schema.ts';
import { Page } from '../../frame/page.tsx';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useEmergencies } from './api.ts';
import { EmergencyDetail } from './emergency-detail.tsx';
import { OpenEmergency } from './open-emergency.tsx';
import { emergencyWords } from './text.ts';

/** Break-glass: opening, who opened what and why, and the verdict of another person. */
export function EmergenciesPage() {
  const t = useText(emergencyWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const emergencies = useEmergencies();
  const open = emergencies.data?.items.find(({ id }) => id === search.open);
  const close = () => update({ open: undefined, new: undefined });
  const state = (one: EmergencyView) =>
    one.review ? t[one.review.verdict] : one.inForce ? t.inForce : one.late ? t.late : t.waiting;
  const columns: Column<EmergencyView>[] = [
    { key: 'person', header: t.person, cell: ({ person }) => `${person.name}, ${person.organisation}` },
    { key: 'danger', header: t.danger, wideOnly: true, cell: ({ danger }) => wordFor(t, 'danger_', danger) },
    { key: 'motive', header: t.motive, cell: ({ motive }) => motive },
    { key: 'at', header: t.openedAt, width: '9rem', wideOnly: true, cell: (one) => format.shortDateTime(one.openedAt) },
    { key: 'state', header: t.state, width: '8rem', cell: state },
  ];
  return (
    <Page
      title={t.title}
      tools={<p>{t.intro}</p>}
      actions={
        emergencies.data?.may.open && <Button onClick={() => update({ new: '1', open: undefined })}>{t.open}</Button>
      }
      panel={
        search.new && emergencies.data?.may.open ? (
          <SidePanel title={t.openTitle} onClose={close}>
            <OpenEmergency onOpened={(id) => update({ open: id, new: undefined })} />
          </SidePanel>
        ) : (
          open && (
            <SidePanel title={open.person.name} subject={open.id} onClose={close}>
              <EmergencyDetail key={open.id} emergency={open} mayReview={emergencies.data?.may.review ?? false} />
            </SidePanel>
          )
        )
      }
    >
      <Loaded query={emergencies} rows={5}>
        {({ items }) => (
          <ListTable
            caption={t.list}
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
    </Page>
  );
}
