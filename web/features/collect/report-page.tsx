import { useParams } from '@tanstack/react-router';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { HitPanel } from '../crosscheck/hit-panel.tsx';
import { useReport } from './api.ts';
import { ReportSheet } from './report-sheet.tsx';
import { collectText } from './text.ts';

/** One report on the whole page; a hit of its margin opens beside it and stands in the address. */
export function ReportPage() {
  const t = useText(collectText);
  const { id = '' } = useParams({ strict: false });
  const [{ hit }, update] = useSearchState();
  const report = useReport(id);
  return (
    <Page
      title={report.data?.reference ?? t.report}
      context={report.data?.cell}
      panel={
        hit && (
          <HitPanel
            id={hit}
            query={{ report: id, state: 'all' }}
            onClose={() => update({ hit: '' })}
            onMove={(next) => update({ hit: next }, { replace: true })}
          />
        )
      }
    >
      <ReportSheet
        key={id}
        id={id}
        openHit={hit}
        onOpenHit={(next) => update({ hit: next }, { replace: Boolean(hit) })}
      />
    </Page>
  );
}
