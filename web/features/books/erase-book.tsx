import { Button, Modal } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { BookView } from '../../../server/books/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useEraseBook } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

/** Erases the book once more is said of what goes and what stays. */
export function EraseBook({ book }: { book: BookView }) {
  const t = useText(booksText);
  const format = useFormat();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const erase = useEraseBook(book.id, () => navigate({ to: '/books' }));
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setAsked(true)}>
        {t.erase}
      </Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t.eraseTitle}
        closeButtonProps={{ 'aria-label': t.close }}
      >
        <p>{t.eraseText(format.number(book.entries))}</p>
        {erase.error && <ErrorState error={erase.error} />}
        <div className={styles.actions}>
          <Button variant="outline" color="var(--danger)" loading={erase.isPending} onClick={() => erase.mutate()}>
            {t.eraseConfirm}
          </Button>
          <Button variant="default" onClick={() => setAsked(false)} data-autofocus>
            {t.cancel}
          </Button>
        </div>
      </Modal>
    </>
  );
}
