import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { SubmitResponse } from '../../../server/collect/schema.ts';
import { useCan, useMe } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { useHits } from '../crosscheck/api.ts';
import { HitNote } from '../crosscheck/hit-note.tsx';
import { useReport } from './api.ts';
import styles from './collect.module.css';
import { collectText } from './text.ts';

export interface ReceiptProps {
  received: SubmitResponse;
  partner: boolean;
  onAnother: () => void;
}

/** A report is received: its reference, and for those who may know, what it matches as soon as that is known. */
export function Receipt({ received, partner, onAnother }: ReceiptProps) {
  const t = useText(collectText);
  const heading = useRef<HTMLHeadingElement>(null);
  const { purpose } = useMe();
  const can = useCan();
  // Reading what is held needs a purpose: without one the receipt stays a receipt.
  const mayCheck = !partner && can('hit.read') && purpose !== null;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.receipt}>
      <h2 ref={heading} tabIndex={-1}>
        {t.received}
      </h2>
      <p>{received.duplicate ? t.receivedTwice : partner ? t.receivedPartner : null}</p>
      <p className={styles.reference}>
        <span>{t.reference}</span> <strong className="mono">{received.reference}</strong>
      </p>
      {mayCheck && <FirstHits reportId={received.id} />}
      <div className={styles.receiptActions}>
        {partner ? (
          <Button renderRoot={(props) => <Link to="/" {...props} />}>{t.follow}</Button>
        ) : (
          <Button renderRoot={(props) => <Link to="/reports/$id" params={{ id: received.id }} {...props} />}>
            {t.openReport}
          </Button>
        )}
        <Button variant="default" onClick={onAnother}>
          {t.another}
        </Button>
      </div>
    </section>
  );
}

/** The most hits that the receipt itself shows. */
const fewHits = 5;

function FirstHits({ reportId }: { reportId: string }) {
  const t = useText(collectText);
  const report = useReport(reportId);
  const checked = Boolean(report.data?.crosscheckedAt);
  const hits = useHits({ report: reportId, state: 'all' }, checked);
  const first = hits.data?.pages[0];
  if (report.error || hits.error) return null;
  if (!first) {
    const late = !checked && report.data && report.fetchStatus === 'idle' && report.dataUpdatedAt > 0;
    return <p role="status">{late && report.failureCount > 0 ? t.checkedLate : t.checking}</p>;
  }
  return (
    <div className={styles.firstHits}>
      <p className={styles.checked} role="status">
        {first.total === 0 ? t.checkedNone : t.checkedSome(first.total)}
      </p>
      <ul>
        {first.items.slice(0, fewHits).map((hit) => (
          <li key={hit.id}>
            <HitNote hit={hit} reportId={reportId} />
          </li>
        ))}
      </ul>
      {first.total > fewHits && (
        <Anchor renderRoot={(props) => <Link to="/reports/$id" params={{ id: reportId }} {...props} />}>
          {t.marginMore(first.total - fewHits)}
        </Anchor>
      )}
    </div>
  );
}
