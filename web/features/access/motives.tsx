import type { MotiveView } from '../../../server/acts/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import classes from './access.module.css';
import { useMotives } from './api.ts';
import { accessWords } from './text.ts';

/** Motives of one's people that say little: something to talk about, nothing that is blocked. */
export function Motives() {
  const t = useText(accessWords);
  const format = useFormat();
  const motives = useMotives();
  const columns: Column<MotiveView>[] = [
    { key: 'person', header: t.person, cell: ({ person }) => person, sortBy: ({ person }) => person },
    { key: 'motive', header: t.motive, cell: ({ motive }) => motive || '—', sortBy: ({ motive }) => motive },
    {
      key: 'flaws',
      header: t.flaws,
      cell: ({ flaws }) => format.list(flaws.map((flaw) => wordFor(t, 'flaw_', flaw))),
    },
    {
      key: 'stated',
      header: t.stated,
      named: true,
      width: '5rem',
      align: 'end',
      cell: ({ stated }) => format.number(stated),
      sortBy: ({ stated }) => stated,
    },
    {
      key: 'last',
      header: t.last,
      width: '7rem',
      wideOnly: true,
      cell: ({ lastAt }) => format.shortDate(lastAt),
      sortBy: ({ lastAt }) => lastAt,
    },
  ];
  return (
    <section className={classes.motives} aria-labelledby="motives">
      <h2 id="motives">{t.motives}</h2>
      <p className={classes.hint}>{t.motivesHint}</p>
      <Loaded query={motives} rows={3}>
        {({ items }) => (
          <ListTable
            caption={t.motives}
            columns={columns}
            rows={items}
            rowKey={({ person, purpose, motive }) => `${person}|${purpose}|${motive}`}
            empty={<EmptyState title={t.noMotives} />}
          />
        )}
      </Loaded>
    </section>
  );
}
