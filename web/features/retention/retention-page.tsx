import { SegmentedControl } from '@mantine/core';
import { useCan } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { ClockList } from './clock-list.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { DisclosureTable } from './disclosure-table.tsx';
import { ErasurePanel } from './erasure-panel.tsx';
import { ErasureTable } from './erasure-table.tsx';
import { NoticeList } from './notice-list.tsx';
import { retentionWords } from './text.ts';

const views = ['clocks', 'erasures', 'disclosures', 'notices'] as const;

/** What expires and what was decided of it, what was erased and its proof, what left and who must be told. */
export function RetentionPage() {
  const t = useText(retentionWords);
  const can = useCan();
  const [search, update] = useSearchState();
  // Whoever exports has a ledger and notices; clocks and certificates are for those who answer for them.
  const open = can('retention.read') ? views : (['disclosures', 'notices'] as const);
  const view = open.find((name) => name === search.view) ?? open[0];
  const close = () => update({ open: undefined });
  const panel =
    search.open && view === 'clocks' ? (
      <ClockPanel key={search.open} id={search.open} onClose={close} />
    ) : search.open && view === 'erasures' ? (
      <ErasurePanel key={search.open} id={search.open} onClose={close} />
    ) : null;
  return (
    <Page
      title={t.title}
      tools={
        <SegmentedControl
          aria-label={t.view}
          data={open.map((value) => ({ value, label: wordFor(t, 'view_', value) }))}
          value={view}
          onChange={(value) => update({ view: value === open[0] ? undefined : value, open: undefined })}
        />
      }
      panel={panel}
    >
      {view === 'clocks' && <ClockList />}
      {view === 'erasures' && <ErasureTable />}
      {view === 'disclosures' && <DisclosureTable />}
      {view === 'notices' && <NoticeList />}
    </Page>
  );
}
