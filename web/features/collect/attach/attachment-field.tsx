import { Button, CloseButton, FileButton, Progress } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import type { AttachmentView } from '../../../../server/collect/schema.ts';
import { ApiError } from '../../../api/fetch.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import styles from '../collect.module.css';
import { collectText } from '../text.ts';
import { newKey } from '../use-report-draft.ts';
import { fileSize } from './file-size.ts';
import { uploadAttachment } from './upload.ts';

interface Sending {
  key: string;
  name: string;
  share: number;
  error: string | null;
  abort: AbortController;
}

/** The most that one report takes. */
const mostFiles = 20;

export interface AttachmentFieldProps {
  attachments: readonly AttachmentView[];
  onAdd: (file: AttachmentView) => void;
  onRemove: (sha256: string) => void;
  /** Told whether files are still being sent. */
  onBusy: (busy: boolean) => void;
}

/** Files of a report: picked or dropped, sent at once with their progress, removable. */
export function AttachmentField({ attachments, onAdd, onRemove, onBusy }: AttachmentFieldProps) {
  const t = useText(collectText);
  const language = useLanguage();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const reset = useRef<() => void>(null);
  const running = useRef(0);

  const update = (key: string, change: Partial<Sending> | null) =>
    setSending((all) => all.flatMap((one) => (one.key !== key ? [one] : change ? [{ ...one, ...change }] : [])));

  const send = async (file: File) => {
    const key = newKey();
    const abort = new AbortController();
    setSending((all) => [...all, { key, name: file.name, share: 0, error: null, abort }]);
    onBusy(++running.current > 0);
    try {
      onAdd(await uploadAttachment(file, (share) => update(key, { share }), abort.signal));
      update(key, null);
    } catch (error) {
      update(key, { error: error instanceof ApiError ? `${error.message} ${error.tip}` : String(error) });
    } finally {
      onBusy(--running.current > 0);
    }
  };
  const take = (files: readonly File[]) => {
    const room = mostFiles - attachments.length - sending.length;
    setTooMany(files.length > room);
    for (const file of files.slice(0, Math.max(0, room))) void send(file);
    reset.current?.();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };

  return (
    <section
      className={styles.files}
      data-over={over || undefined}
      aria-label={t.attachments}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.pick}>
        <FileButton multiple onChange={take} resetRef={reset}>
          {(props) => (
            <Button variant="default" leftSection={<IconPaperclip size={15} aria-hidden />} {...props}>
              {t.pick}
            </Button>
          )}
        </FileButton>
        <span className={styles.dropHint}>{t.drop}</span>
      </div>
      {tooMany && <p role="alert">{t.tooMany}</p>}
      <ul>
        {attachments.map((file) => (
          <li key={file.sha256}>
            <span className={styles.fileName}>{file.name}</span>
            <span className={styles.faint}>{fileSize(file.bytes, language)}</span>
            <CloseButton aria-label={t.removeFile(file.name)} onClick={() => onRemove(file.sha256)} />
          </li>
        ))}
        {sending.map((file) => (
          <li key={file.key}>
            <span className={styles.fileName}>{file.name}</span>
            {file.error ? (
              <span role="alert">{file.error}</span>
            ) : (
              <Progress value={file.share * 100} w={120} aria-label={file.name} transitionDuration={100} />
            )}
            <CloseButton
              aria-label={t.removeFile(file.name)}
              onClick={() => {
                file.abort.abort();
                update(file.key, null);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
