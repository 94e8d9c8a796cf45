import { Button, FileButton, Modal, NativeSelect } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { BookView } from '../../../server/books/schema.ts';
import { useMe } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useBringBook } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

const encodings: Record<BookView['encoding'], string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac Roman',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1254': 'Windows-1254',
  'windows-1256': 'Windows-1256',
  gb18030: 'GB 18030',
};

/** A file of contacts, chosen and sent; `onKept` goes to the book that it became. */
export function BringBook({
  opened,
  onClose,
  onKept,
}: {
  opened: boolean;
  onClose: () => void;
  onKept: (id: string) => void;
}) {
  const t = useText(booksText);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.bringTitle}
      size="md"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <BringForm onClose={onClose} onKept={onKept} />
    </Modal>
  );
}

function BringForm({ onClose, onKept }: { onClose: () => void; onKept: (id: string) => void }) {
  const t = useText(booksText);
  const { submitCells } = useMe();
  const bring = useBringBook();
  const [file, setFile] = useState<File | null>(null);
  const [cell, setCell] = useState(submitCells[0]?.code ?? '');
  const [encoding, setEncoding] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file) bring.mutate({ file, cell, encoding }, { onSuccess: ({ id }) => onKept(id) });
  };
  return (
    <form className={styles.bring} noValidate onSubmit={submit}>
      <p>{t.bringIntro}</p>
      <div className={styles.pick}>
        <FileButton
          accept=".csv,.txt,.tsv,.vcf,text/csv,text/vcard"
          onChange={setFile}
          inputProps={{ 'aria-label': t.file }}
        >
          {(props) => (
            <Button variant="default" leftSection={<IconFileUpload size={16} aria-hidden />} {...props}>
              {t.pick}
            </Button>
          )}
        </FileButton>
        <span className={file ? styles.fileName : styles.faint}>{file?.name ?? t.noFile}</span>
      </div>
      {tried && !file && <p role="alert">{t.fileMissing}</p>}
      {submitCells.length > 1 && (
        <NativeSelect
          label={t.cellTo}
          value={cell}
          data={submitCells.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => setCell(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={t.encoding}
        description={t.encodingHint}
        value={encoding}
        data={[
          { value: '', label: t.encodingAuto },
          ...Object.entries(encodings).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => setEncoding(event.currentTarget.value)}
      />
      <FormEnd error={bring.error} submit={t.send} pending={bring.isPending} onCancel={onClose} />
    </form>
  );
}
