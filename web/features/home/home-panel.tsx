import { Link } from '@tanstack/react-router';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { ReportSheet } from '../collect/report-sheet.tsx';
import { HitPanel } from '../crosscheck/hit-panel.tsx';
import classes from './home.module.css';
import { homeWords } from './text.ts';

/** What is open in the address (`hit` or `report`), to be worked on without leaving the list. */
export function homePanel(search: { hit?: string; report?: string }) {
  if (search.hit) return <OpenHit id={search.hit} />;
  if (search.report) return <OpenReport id={search.report} />;
  return null;
}

function OpenHit({ id }: { id: string }) {
  const [, update] = useSearchState();
  return (
    <HitPanel
      id={id}
      query={{}}
      onClose={() => update({ hit: undefined })}
      onMove={(next) => update({ hit: next }, { replace: true })}
    />
  );
}

function OpenReport({ id }: { id: string }) {
  const t = useText(homeWords);
  const [, update] = useSearchState();
  return (
    <SidePanel
      title={t.report}
      subject={id}
      actions={
        <Link className={classes.whole} to="/reports/$id" params={{ id }}>
          {t.wholePage}
        </Link>
      }
      onClose={() => update({ report: undefined })}
    >
      <ReportSheet key={id} id={id} />
    </SidePanel>
  );
}
