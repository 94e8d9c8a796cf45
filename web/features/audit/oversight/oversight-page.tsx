import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { LineView } from '../../../../server/oversight/schema.ts';
import { Page } from '../../../frame/page.tsx';
import { useSearchState } from '../../../frame/use-search-state.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { ActivityTable } from './activity-table.tsx';
import { DrawForm } from './draw-form.tsx';
import { LineFilters } from './line-filters.tsx';
import { LinePanel } from './line-panel.tsx';
import { SubjectForm } from './subject-form.tsx';
import { oversightWords } from './text.ts';

const views = ['subject', 'lines', 'draw', 'activity'] as const;

/** The auditor's console: who looked at a person and why, the account, a draw, and what people did beside their peers. */
export function OversightPage() {
  const t = useText(oversightWords);
  const [search, update] = useSearchState();
  const [open, setOpen] = useState<LineView | null>(null);
  const view = views.find((name) => name === search.view) ?? 'subject';
  const lines = { open, onOpen: setOpen };
  return (
    <Page
      title={t.title}
      tools={
        <SegmentedControl
          aria-label={t.view}
          data={views.map((value) => ({ value, label: wordFor(t, 'view_', value) }))}
          value={view}
          onChange={(value) => {
            setOpen(null);
            update({ view: value === 'subject' ? undefined : value });
          }}
        />
      }
      panel={open && <LinePanel key={open.id} line={open} onChange={setOpen} onClose={() => setOpen(null)} />}
    >
      {view === 'subject' && <SubjectForm {...lines} />}
      {view === 'lines' && <LineFilters {...lines} />}
      {view === 'draw' && <DrawForm {...lines} />}
      {view === 'activity' && <ActivityTable />}
    </Page>
  );
}
