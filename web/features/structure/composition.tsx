import type { PositionView } from '../../../server/structure/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import classes from './structure.module.css';
import { structureWords } from './text.ts';

/** In a row: one mark a post, in order of the corps, full when it is filled, with the count in words. */
export function CompositionMark({ positions }: { positions: PositionView[] }) {
  const t = useText(structureWords);
  const format = useFormat();
  if (positions.length === 0) return null;
  const filled = positions.filter(({ holder }) => holder !== null).length;
  return (
    <span className={classes.posts} title={positions.map((position) => postTitle(position)).join('\n')}>
      <span aria-hidden>
        {positions.map((position) => (
          <i key={`${position.position}-${position.corps}`} data-filled={position.holder !== null || undefined} />
        ))}
      </span>
      {t.filled(format.number(filled), format.number(positions.length))}
    </span>
  );

  function postTitle({ label, corps, holder }: PositionView): string {
    return `${label} (${wordFor(t, 'corps_', corps)}) : ${holder ?? t.vacant}`;
  }
}

/** In the panel: the rule, each post with its corps and who holds it, and whether the rule is kept. */
export function Composition({ positions }: { positions: PositionView[] }) {
  const t = useText(structureWords);
  const format = useFormat();
  if (positions.length === 0) return null;
  const corps = format.list(positions.map((position) => wordFor(t, 'corps_', position.corps)));
  const vacant = positions.filter(({ holder }) => holder === null).length;
  return (
    <section className={classes.block}>
      <h3 className={classes.blockTitle}>{t.composition}</h3>
      <p>{positions.length > 1 ? t.compositionRule(corps) : t.compositionOne(corps)}</p>
      <ul className={classes.postList}>
        {positions.map((position) => (
          <li key={`${position.position}-${position.corps}`}>
            <span>{position.label}</span>
            <span className={classes.soft}>{wordFor(t, 'corps_', position.corps)}</span>
            {position.holder ? <strong>{position.holder}</strong> : <span className={classes.coming}>{t.vacant}</span>}
          </li>
        ))}
      </ul>
      <p className={classes.soft}>{vacant === 0 ? t.respected : t.vacancies(vacant)}</p>
    </section>
  );
}
