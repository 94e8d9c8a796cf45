import { Button, CopyButton } from '@mantine/core';
import type { NoticeView } from '../../../server/disclosures/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { EmptyState, ErrorState, Loaded } from '../../ui/states.tsx';
import { useMark, useNotices } from './api.ts';
import { Facts } from './facts.tsx';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

/** What past recipients are to be told, each with the words to tell it and its marks. */
export function NoticeList() {
  const t = useText(retentionWords);
  const notices = useNotices({});
  return (
    <Loaded query={notices} rows={6}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <EmptyState title={t.noNotice}>{t.noNoticeHow}</EmptyState>;
        return (
          <>
            {items.map((notice) => (
              <Notice key={notice.id} notice={notice} />
            ))}
            {notices.hasNextPage && (
              <Button
                variant="default"
                loading={notices.isFetchingNextPage}
                onClick={() => void notices.fetchNextPage()}
              >
                +
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Notice({ notice }: { notice: NoticeView }) {
  const t = useText(retentionWords);
  const format = useFormat();
  const mark = useMark(notice.id);
  const outside = notice.channel === 'transmission';
  return (
    <article>
      <h2 className={classes.head}>
        <code>{notice.reference}</code> · {wordFor(t, 'noticeState_', notice.state)}
      </h2>
      <p className={classes.quote}>{notice.text}</p>
      <Facts
        facts={[
          [t.recipient, `${notice.recipient} · ${wordFor(t, 'channel_', notice.channel)}`],
          [t.contact, notice.contact ?? ''],
          [t.raisedAt, format.dateTime(notice.raisedAt)],
        ]}
      />
      <div className={classes.buttons}>
        {outside && notice.state === 'to_send' && (
          <CopyButton value={notice.text}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t.copied : t.copy}
              </Button>
            )}
          </CopyButton>
        )}
        {notice.mine && notice.state === 'to_send' && (
          <Button loading={mark.isPending} onClick={() => mark.mutate('sent')}>
            {t.markSent}
          </Button>
        )}
        {notice.mine && notice.state === 'to_acknowledge' && (
          <Button loading={mark.isPending} onClick={() => mark.mutate('acknowledged')}>
            {outside ? t.markHeard : t.markAcknowledged}
          </Button>
        )}
      </div>
      {mark.error && <ErrorState error={mark.error} />}
    </article>
  );
}
