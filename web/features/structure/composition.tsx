import type { PositionView } from '../../../server/structure/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import classes from './structure.module.css';
import { structureWords } from './text.ts';

/** In a row: the one head by name, or for a rule of several corps one mark each, full when the post is filled. */
export function CompositionMark({ positions }: { positions: PositionView[] }) {
  const t = useText(structureWords);
  const [only, ...others] = positions;
  if (!only) return null;
  if (others.length === 0) {
    return only.holder ? t.headed(only.holder) : <span className={classes.vacant}>{t.headless}</span>;
  }
  return (
    <ul className={classes.posts}>
      {positions.map(({ position, corps, holder }) => (
        <li key={`${position}-${corps}`} data-filled={holder !== null || undefined} title={holder ?? t.vacant}>
          {wordFor(t, 'corps_', corps)}
          <span className={classes.unseen}> : {holder ? t.filled : t.vacant}</span>
        </li>
      ))}
    </ul>
  );
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
