import { Link } from '@tanstack/react-router';
import type { ActivityRow } from '../../../../server/oversight/schema.ts';
import { useSearchState } from '../../../frame/use-search-state.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type Column, ListTable } from '../../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../../ui/states.tsx';
import { useActivity } from './api.ts';
import { daysBack } from './days-back.ts';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

const facts = ['oddHours', 'refused', 'tooFast', 'exports', 'subjects', 'elsewhere'] as const;

/** What each person did in a time, each fact beside the median of its peers; sorted by any fact, by the reader. */
export function ActivityTable() {
  const t = useText(oversightWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const [from, to] = [search.from ?? daysBack(30), search.to ?? daysBack(0)];
  const activity = useActivity(from, to);
  const beside = ({ value, median }: ActivityRow['lines']) => (
    <>
      {format.number(value)} <span className={classes.soft}>{t.median(format.number(median))}</span>
    </>
  );
  const columns: Column<ActivityRow>[] = [
    {
      key: 'person',
      header: t.person,
      width: '12rem',
      sortBy: (row) => row.person.name,
      cell: ({ person }) => (
        <>
          <Link
            to="/oversight"
            search={{ view: 'lines', person: person.id, from, to }}
            className={classes.link}
            aria-label={t.showLines(person.name)}
          >
            {person.name}
          </Link>{' '}
          <span className={classes.soft}>{person.organisation}</span>
        </>
      ),
    },
    {
      key: 'lines',
      header: t.lines_fact,
      width: '6.5rem',
      named: true,
      sortBy: (row) => row.lines.value,
      cell: (row) => beside(row.lines),
    },
    ...facts.map(
      (name): Column<ActivityRow> => ({
        key: name,
        header: t[name],
        width: '6.25rem',
        wideOnly: true,
        named: true,
        sortBy: (row) => row[name].value,
        cell: (row) => beside(row[name]),
      }),
    ),
    {
      key: 'sameMotive',
      header: t.sameMotive,
      wideOnly: true,
      named: true,
      sortBy: (row) => row.sameMotive.value,
      cell: (row) => (row.motive ? `${t.quoted(row.motive)} · ${t.uses(row.sameMotive.value)}` : '—'),
    },
  ];
  return (
    <>
      <div className={classes.filters}>
        <DateField label={t.from} value={from} clearLabel={t.clearDate} onChange={(day) => update({ from: day })} />
        <DateField label={t.to} value={to} clearLabel={t.clearDate} onChange={(day) => update({ to: day })} />
      </div>
      <p className={classes.hint}>{t.activityHow}</p>
      <Loaded query={activity} rows={8}>
        {({ items }) => (
          <ListTable
            caption={t.view_activity}
            columns={columns}
            rows={items}
            rowKey={(row) => row.person.id}
            empty={<EmptyState title={t.nobodyThen} />}
          />
        )}
      </Loaded>
    </>
  );
}
