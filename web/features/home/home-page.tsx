import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useHome } from '../../api/home.ts';
import { useCan, useMe } from '../../api/me.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { FreshHits } from '../crosscheck/fresh-hits.tsx';
import { NoticesWaiting, ToReview } from '../retention/to-review.tsx';
import { Orders } from '../rights/orders.tsx';
import { Brought } from './brought.tsx';
import classes from './home.module.css';
import { homePanel } from './home-panel.tsx';
import { homeWords } from './text.ts';
import { ToConfirm } from './to-confirm.tsx';
import { ToJudge } from './to-judge.tsx';

/** What waits for me, each part a list to work through; a partner finds only what it brought. */
export function HomePage() {
  const t = useText(homeWords);
  const can = useCan();
  const me = useMe();
  const [search] = useSearchState();
  const works = can('hit.read');
  const home = useHome(works);
  return (
    <Page
      title={t.title}
      context={me.organisation.name}
      panel={homePanel(search)}
      actions={
        can('report.submit') && <Button renderRoot={(props) => <Link to="/reports/new" {...props} />}>{t.bring}</Button>
      }
    >
      {can('retention.read') && <ToReview />}
      {works && <NoticesWaiting />}
      <Orders />
      {works && <FreshHits onShow={home.refetch} />}
      <div className={classes.parts}>
        {works && (
          <Loaded query={home} rows={10}>
            {({ toJudge, toConfirm }) => (
              <>
                <ToJudge part={toJudge} />
                {can('mention.correct') && <ToConfirm part={toConfirm} />}
              </>
            )}
          </Loaded>
        )}
        {can('report.submit') && <Brought />}
        {!works && !can('report.submit') && <EmptyState title={t.nothingWaits}>{t.nothingWaitsText}</EmptyState>}
      </div>
    </Page>
  );
}
