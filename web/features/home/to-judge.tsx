import { Link } from '@tanstack/react-router';
import type { HitSummary, HomeView } from '../../../server/crosscheck/schema.ts';
import { useSearchState } from '../../frame/use-search-state.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DiffText } from '../../ui/text/diff-text.tsx';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import { StrengthMark } from '../crosscheck/strength-mark.tsx';
import classes from './home.module.css';
import { Part } from './part.tsx';
import { homeWords } from './text.ts';

/** The open hits that this person may judge, the strongest first. */
export function ToJudge({ part }: { part: HomeView['toJudge'] }) {
  const t = useText(homeWords);
  const format = useFormat();
  const [search, update] = useSearchState();
  const columns: Column<HitSummary>[] = [
    { key: 'values', header: t.values, cell: (hit) => <Values hit={hit} /> },
    { key: 'strength', header: t.strength, width: '7rem', cell: (hit) => <StrengthMark strength={hit.strength} /> },
    { key: 'where', header: t.where, width: '12rem', cell: (hit) => <Cells hit={hit} /> },
    { key: 'at', header: t.at, width: '7rem', wideOnly: true, cell: (hit) => <Moment iso={hit.createdAt} /> },
  ];
  return (
    <Part
      title={t.toJudge}
      count={part.total}
      note={part.across > 0 ? t.toJudgeAcross(format.number(part.across)) : undefined}
      link={<Link to="/hits">{t.toJudgeAll}</Link>}
    >
      <ListTable
        caption={t.toJudge}
        columns={columns}
        rows={part.items}
        rowKey={(hit) => hit.id}
        openKey={search.hit}
        onOpen={(hit) => update({ hit: hit.id, report: undefined }, { replace: Boolean(search.hit ?? search.report) })}
        empty={<EmptyState title={t.toJudgeEmpty}>{t.toJudgeEmptyText}</EmptyState>}
      />
    </Part>
  );
}

function Values({ hit }: { hit: HitSummary }) {
  const language = useLanguage();
  const left = readableValue(hit.type, hit.left.value, language, hit.left.surface);
  const right = readableValue(hit.type, hit.right.value, language, hit.right.surface);
  const mono = isIdentifier(hit.type);
  return (
    <>
      <DiffText value={left} other={left === right ? null : right} mono={mono} />
      {left !== right && (
        <>
          <span className={classes.against}> ≈ </span>
          <DiffText value={right} other={left} mono={mono} />
        </>
      )}
      <span className={classes.sentence}>{hit.sentence}</span>
    </>
  );
}

/** Two cells that know the same thing are what Recoupe exists for: they stand out. */
function Cells({ hit: { left, right } }: { hit: HitSummary }) {
  if (left.cell === right.cell) return left.cell;
  return (
    <strong>
      {left.cell} · {right.cell}
    </strong>
  );
}
