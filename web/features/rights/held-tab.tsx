import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { DecisionView, HeldList, HeldView } from '../../../server/rights/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { EmptyState, Loaded } from '../../ui/states.tsx';
import { useHeld } from './api.ts';
import { DecisionForm } from './decision-form.tsx';
import classes from './rights.module.css';
import { headingWords, rightsWords } from './text.ts';

const keyOf = ({ matchId, heading }: HeldView) => `${matchId} ${heading}`;

/** What is held of the person, place by place and heading by heading, and the decision on each. */
export function HeldTab({ id }: { id: string }) {
  const t = useText(rightsWords);
  const held = useHeld(id);
  return (
    <Loaded query={held} rows={8}>
      {(data) =>
        data.items.length + data.gone.length === 0 ? (
          <EmptyState title={t.nothingHeld}>{t.nothingHeldHow}</EmptyState>
        ) : (
          <Things id={id} held={data} />
        )
      }
    </Loaded>
  );
}

function Things({ id, held }: { id: string; held: HeldList }) {
  const t = useText(rightsWords);
  const h = useText(headingWords);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) on ? next.add(key) : next.delete(key);
    setChosen(next);
  };
  const places = Map.groupBy(held.items, ({ matchId }) => matchId);
  const about = held.items.filter((item) => chosen.has(keyOf(item)));
  return (
    <>
      <p className={classes.faint}>{t.decideHow}</p>
      {[...places].map(([matchId, items]) => (
        <section key={matchId} className={classes.place} aria-label={items[0]!.where}>
          <Checkbox
            label={<strong>{items[0]!.where}</strong>}
            checked={items.every((item) => chosen.has(keyOf(item)))}
            indeterminate={
              items.some((item) => chosen.has(keyOf(item))) && !items.every((item) => chosen.has(keyOf(item)))
            }
            onChange={(event) => choose(items.map(keyOf), event.currentTarget.checked)}
          />
          {items[0]!.restricted && <p className={classes.restricted}>{t.isRestricted}</p>}
          <ul className={classes.things}>
            {items.map((item) => (
              <li key={keyOf(item)}>
                <Checkbox
                  label={
                    <>
                      {wordFor(h, '', item.heading)} : <span className={classes.value}>{item.value}</span>
                    </>
                  }
                  checked={chosen.has(keyOf(item))}
                  onChange={(event) => choose([keyOf(item)], event.currentTarget.checked)}
                />
                <Decisions decisions={item.decisions} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {held.gone.length > 0 && (
        <section className={classes.place} aria-label={t.gone}>
          <strong>{t.gone}</strong>
          <ul className={classes.things}>
            {held.gone.map(({ where, heading, decisions }) => (
              <li key={`${where} ${heading} ${decisions[0]?.at}`}>
                {where} · {wordFor(h, '', heading)}
                <Decisions decisions={decisions} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {about.length > 0 && <DecisionForm id={id} about={about} onDone={() => setChosen(new Set())} />}
    </>
  );
}

function Decisions({ decisions }: { decisions: readonly DecisionView[] }) {
  const t = useText(rightsWords);
  const format = useFormat();
  if (decisions.length === 0) return <p className={classes.waiting}>{t.undecided}</p>;
  return (
    <ol className={classes.decisions}>
      {decisions.map(({ action, ground, reason, told, by, at }, index) => (
        <li key={at} data-past={index > 0 || undefined}>
          <strong>{t[`done_${action}`]}</strong>
          {ground && ` (${t[`ground_${ground}`]})`} · {reason} · {by}, {format.dateTime(at)}
          {told && ` · ${t.told}`}
        </li>
      ))}
    </ol>
  );
}
