import { Button, Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RequestView } from '../../../server/rights/schema.ts';
import { Page } from '../../frame/page.tsx';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import { AnswerTab } from './answer-tab.tsx';
import { useClose, useRequest, useTake } from './api.ts';
import { HeldTab } from './held-tab.tsx';
import { MatchTab } from './match-tab.tsx';
import { RequestAbout } from './request-about.tsx';
import { RequestClock } from './request-clock.tsx';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

const steps = ['about', 'matches', 'held', 'answer'] as const;

/** One request, from what was asked to what is answered. */
export function RequestPage() {
  const t = useText(rightsWords);
  const { id } = useParams({ from: '/inside/rights/$id' });
  const request = useRequest(id);
  return (
    <Page title={request.data?.name ?? t.title} context={request.data?.reference}>
      <Loaded query={request} rows={10}>
        {(data) => <Content request={data} />}
      </Loaded>
    </Page>
  );
}

function Content({ request }: { request: RequestView }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const workable = request.state === 'open' && request.mine;
  const shown = steps.filter(
    (step) => step === 'about' || workable || (step === 'answer' && request.state === 'answered'),
  );
  const view = shown.find((step) => step === search.view) ?? 'about';
  const counts = { about: null, matches: request.counts.undecided, held: request.counts.concerns, answer: null };
  return (
    <div className={classes.request}>
      <Standing request={request} />
      <Tabs value={view} onChange={(next) => update({ view: next ?? '' })} keepMounted={false}>
        <Tabs.List aria-label={t.steps}>
          {shown.map((step) => (
            <Tabs.Tab key={step} value={step}>
              {t[`step_${step}`]}
              {counts[step] !== null && <span className={classes.count}> {format.number(counts[step])}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="about" className={classes.panel}>
          <RequestAbout request={request} workable={workable} />
        </Tabs.Panel>
        {workable && (
          <>
            <Tabs.Panel value="matches" className={classes.panel}>
              <MatchTab request={request} />
            </Tabs.Panel>
            <Tabs.Panel value="held" className={classes.panel}>
              <HeldTab id={request.id} />
            </Tabs.Panel>
          </>
        )}
        {shown.includes('answer') && (
          <Tabs.Panel value="answer" className={classes.panel}>
            <AnswerTab request={request} />
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}

/** Where the request stands, who handles it, and what ends it without an answer. */
function Standing({ request }: { request: RequestView }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const take = useTake(request.id);
  const close = useClose(request.id);
  const [closing, setClosing] = useState(false);
  const { state, mine, assignedTo } = request;
  return (
    <section aria-label={t.standing} className={classes.standing}>
      <p>
        {t[`kind_${request.kind}`]} · {t.receivedThe(format.date(request.receivedOn))} ·{' '}
        <RequestClock request={request} /> {state === 'open' && t.until(format.date(request.dueOn))}
      </p>
      <p className={classes.faint}>{t.handledBy(assignedTo)}</p>
      {state === 'open' && (
        <div className={classes.actions}>
          {!mine && (
            <Button loading={take.isPending} onClick={() => take.mutate()}>
              {t.take}
            </Button>
          )}
          {mine && !closing && (
            <Button variant="default" onClick={() => setClosing(true)}>
              {t.close}
            </Button>
          )}
        </div>
      )}
      {request.endNote && <p>{t.closedBecause(request.endNote)}</p>}
      {take.error && <ErrorState error={take.error} />}
      {closing && (
        <ReasonForm
          question={t.closeWhy}
          sendLabel={t.closeSend}
          pending={close.isPending}
          error={close.error}
          onSend={(note) => close.mutate({ note }, { onSuccess: () => setClosing(false) })}
          onBack={() => setClosing(false)}
        />
      )}
    </section>
  );
}
