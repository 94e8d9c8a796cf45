import { useNavigate, useParams } from '@tanstack/react-router';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useHit } from './api.ts';
import styles from './crosscheck.module.css';
import { HitDetail } from './hit/hit-detail.tsx';
import { HitSteps } from './hit/hit-steps.tsx';
import { hitFilterOf } from './hit-search.ts';
import { crosscheckText } from './text.ts';

/** One hit on the whole page; J and K go through the list that the address describes. */
export function HitPage() {
  const t = useText(crosscheckText);
  const { id = '' } = useParams({ strict: false });
  const [search] = useSearchState();
  const navigate = useNavigate();
  const query = hitFilterOf(search);
  const { data } = useHit(id, query);
  const move = (to: string) => void navigate({ to: '/hits/$id', params: { id: to }, search });
  useShortcut('j', t.next, () => data?.next && move(data.next));
  useShortcut('k', t.previous, () => data?.previous && move(data.previous));
  return (
    <Page
      title={t.hit}
      context={data && [...new Set([data.left.cell, data.right.cell])].join(' · ')}
      actions={<HitSteps id={id} query={query} onMove={move} />}
    >
      <div className={styles.page}>
        <HitDetail id={id} query={query} onMove={move} />
      </div>
    </Page>
  );
}
