import { Link, useNavigate } from '@tanstack/react-router';
import type { HitSummary, HomeView } from '../../../server/crosscheck/schema.ts';
import { formatValue, isIdentifier, useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './home.module.css';
import { Part } from './part.tsx';
import { homeWords } from './text.ts';

/** The open hits that this person may judge, the strongest first. */
export function ToJudge({ part }: { part: HomeView['toJudge'] }) {
  const t = useText(homeWords);
  const format = useFormat();
  const vocabulary = useVocabulary();
  const navigate = useNavigate();
  const columns: Column<HitSummary>[] = [
    { key: 'values', header: t.values, cell: (hit) => <Values hit={hit} /> },
    { key: 'strength', header: t.strength, width: '7rem', cell: (hit) => vocabulary.strength[hit.strength] },
    { key: 'where', header: t.where, width: '13rem', cell: (hit) => cells(hit) },
    { key: 'at', header: t.at, width: '8rem', cell: (hit) => <Moment iso={hit.createdAt} /> },
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
        onOpen={(hit) => void navigate({ to: '/hits/$id', params: { id: hit.id } })}
        empty={<EmptyState title={t.toJudgeEmpty}>{t.toJudgeEmptyText}</EmptyState>}
      />
    </Part>
  );
}

function Values({ hit }: { hit: HitSummary }) {
  const face = isIdentifier(hit.type) ? 'mono' : undefined;
  const left = formatValue(hit.type, hit.left.value);
  const right = formatValue(hit.type, hit.right.value);
  return (
    <>
      <span className={face}>{left}</span>
      {left !== right && (
        <>
          <span className={classes.against}> ≈ </span>
          <span className={face}>{right}</span>
        </>
      )}
      <span className={classes.sentence}>{hit.sentence}</span>
    </>
  );
}

function cells(hit: HitSummary): string {
  return hit.left.cell === hit.right.cell ? hit.left.cell : `${hit.left.cell} · ${hit.right.cell}`;
}
