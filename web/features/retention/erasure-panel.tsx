import { Button } from '@mantine/core';
import type { ErasureView, ProofView } from '../../../server/retention/schema.ts';
import { useCan } from '../../api/me.ts';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import { useErasure, useProof } from './api.ts';
import { Facts } from './facts.tsx';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

/** The certificate of one erasure, and its proof for whoever may ask for it. */
export function ErasurePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText(retentionWords);
  const erasure = useErasure(id);
  return (
    <SidePanel title={t.certificate} subject={id} onClose={onClose}>
      <Loaded query={erasure} rows={8}>
        {(data) => <Certificate erasure={data} />}
      </Loaded>
    </SidePanel>
  );
}

function Certificate({ erasure }: { erasure: ErasureView }) {
  const t = useText(retentionWords);
  const format = useFormat();
  const can = useCan();
  const { line } = erasure;
  const rows = Object.entries(erasure.counts).map(([table, count]) => `${table} ${format.number(count)}`);
  const day = (iso: string | null) => (iso ? format.date(iso) : '');
  return (
    <>
      <Facts
        facts={[
          [t.reference, erasure.reference],
          [t.cell, erasure.cell],
          [t.erasedAt, format.dateTime(erasure.erasedAt)],
          [t.why, `${wordFor(t, 'why_', erasure.why)} · ${wordFor(t, 'scope_', erasure.scope)}`],
          [t.act, [erasure.act, erasure.actReference].filter(Boolean).join(' · ')],
          [t.startsOn, day(erasure.startsOn)],
          [t.endsOn, day(erasure.endsOn)],
          [t.decidedBy, format.list(erasure.decidedBy)],
          [t.rows, rows.join(', ')],
          [t.files, format.number(erasure.files)],
          [t.finished, erasure.finishedAt ? format.dateTime(erasure.finishedAt) : t.unfinished],
          [
            t.accountLine,
            line.position === null ? line.id : `${line.id} · ${t.place(format.number(line.position))} · ${line.hash}`,
          ],
        ]}
      />
      {can('erasure.prove') && <Prove id={erasure.id} />}
    </>
  );
}

function Prove({ id }: { id: string }) {
  const t = useText(retentionWords);
  const proof = useProof(id);
  return (
    <div className={classes.decide}>
      <div className={classes.buttons}>
        <Button loading={proof.isPending} onClick={() => proof.mutate()}>
          {t.prove}
        </Button>
      </div>
      <p className={classes.soft}>{t.proveHint}</p>
      {proof.error && <ErrorState error={proof.error} />}
      {proof.data && <Outcome proof={proof.data} />}
    </div>
  );
}

function Outcome({ proof }: { proof: ProofView }) {
  const t = useText(retentionWords);
  const format = useFormat();
  const places = (found: ProofView['remains']) => (
    <ul className={classes.list}>
      {found.map(({ where, count }) => (
        <li key={where}>
          <code>{where}</code> · {format.number(count)}
        </li>
      ))}
    </ul>
  );
  return (
    <div role="status">
      <p>
        <strong>{proof.clean ? t.clean(proof.tables) : t.notClean}</strong> {format.dateTime(proof.at)}
      </p>
      {places(proof.remains)}
      {proof.traces.length > 0 && (
        <>
          <p className={classes.soft}>{t.traces}</p>
          {places(proof.traces)}
        </>
      )}
    </div>
  );
}
