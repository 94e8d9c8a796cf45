import { Button, Progress } from '@mantine/core';
import type { MatchView, RequestView } from '../../../server/rights/schema.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { ChoiceFilter } from '../../ui/list-filters.tsx';
import { EmptyState, ErrorState, Loaded } from '../../ui/states.tsx';
import { isSearching, useMatches, useSearch, useSort } from './api.ts';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

/** The search and what it found: for each place, why it was found, what stands there, and whether it is the person. */
export function MatchTab({ request }: { request: RequestView }) {
  const t = useText(rightsWords);
  const [search, update] = useSearchState();
  const matches = useMatches(request, search.standing ?? 'undecided');
  const sort = useSort(request.id);
  return (
    <>
      <SearchSection request={request} />
      {request.search && (
        <>
          <div className={classes.actions}>
            <ChoiceFilter
              search={search}
              update={update}
              name="standing"
              label={t.sorted}
              all={t.standing_undecided}
              choices={(['concerns', 'other', 'all'] as const).map((one) => [one, t[`standing_${one}`]])}
            />
          </div>
          {sort.error && <ErrorState error={sort.error} />}
          <Loaded query={matches} rows={6}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              return items.length === 0 ? (
                <EmptyState title={t.noMatch} />
              ) : (
                <ul className={classes.list}>
                  {items.map((match) => (
                    <li key={match.id}>
                      <Match
                        match={match}
                        onSort={(standing) => sort.mutate({ matches: [match.id], standing })}
                        pending={sort.isPending && sort.variables.matches.includes(match.id)}
                      />
                    </li>
                  ))}
                </ul>
              );
            }}
          </Loaded>
          {matches.hasNextPage && (
            <Button variant="default" loading={matches.isFetchingNextPage} onClick={() => void matches.fetchNextPage()}>
              {t.more}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function SearchSection({ request }: { request: RequestView }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const ask = useSearch(request.id);
  const { search } = request;
  const running = isSearching(request);
  return (
    <section aria-label={t.search} className={classes.search}>
      {running && search ? (
        <>
          <p role="status">{t.searching(format.number(search.done), format.number(search.total))}</p>
          <Progress value={(search.done / Math.max(1, search.total)) * 100} aria-label={t.search} />
          <p className={classes.faint}>{t.searchStays}</p>
        </>
      ) : (
        <>
          {search?.state === 'done' && search.finishedAt && (
            <p role="status">{t.searchedOn(format.dateTime(search.finishedAt), format.number(search.done))}</p>
          )}
          {search?.state === 'stopped' && <p role="alert">{t[`problem_${search.problem ?? 'failed'}`]}</p>}
          <div className={classes.actions}>
            <Button variant={search ? 'default' : 'filled'} loading={ask.isPending} onClick={() => ask.mutate()}>
              {search ? t.searchAgain : t.searchNow}
            </Button>
          </div>
          <p className={classes.faint}>{t.searchHow}</p>
        </>
      )}
      {ask.error && <ErrorState error={ask.error} />}
    </section>
  );
}

interface MatchProps {
  match: MatchView;
  pending: boolean;
  onSort: (standing: 'concerns' | 'other') => void;
}

function Match({ match, pending, onSort }: MatchProps) {
  const t = useText(rightsWords);
  const format = useFormat();
  const { mentionType } = useVocabulary();
  const { excerpt, from, to, standing } = match;
  return (
    <article className={classes.match} aria-label={`${t[`place_${match.place}`]} ${match.where}`}>
      <p>
        <strong>
          {t[`place_${match.place}`]} {match.place !== 'line' && <code>{match.where}</code>}
        </strong>{' '}
        {match.cell && <span className={classes.faint}>{match.cell}</span>}{' '}
        {match.type && <span className={classes.faint}>{mentionType[match.type]}</span>}
      </p>
      <p className={classes.faint}>
        {match.sure ? t.sure : t.unsure} · {format.list(match.reasons.map((reason) => t[`reason_${reason}`]))}
      </p>
      <blockquote className={classes.excerpt}>
        {excerpt.slice(0, from)}
        {to > from ? <mark>{excerpt.slice(from, to)}</mark> : null}
        {excerpt.slice(to)}
      </blockquote>
      {match.attachments.length > 0 && <p className={classes.faint}>{t.attachments(format.list(match.attachments))}</p>}
      <fieldset className={classes.choice} aria-label={t.isIt}>
        {(['concerns', 'other'] as const).map((one) => (
          <Button
            key={one}
            variant={standing === one ? 'filled' : 'default'}
            aria-pressed={standing === one}
            loading={pending}
            onClick={() => onSort(one)}
          >
            {t[`standing_${one}`]}
          </Button>
        ))}
      </fieldset>
    </article>
  );
}
