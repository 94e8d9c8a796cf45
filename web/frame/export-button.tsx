import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../api/fetch.ts';
import { useText } from '../i18n/use-text.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { ErrorState } from '../ui/states.tsx';
import { frameWords } from './words.ts';

interface ExportButtonProps {
  label: string;
  hint?: string;
  fileName: string;
  disabled?: boolean;
  /** Brings the file; refused where it takes two persons. */
  bring: () => Promise<string>;
  /** Asks a second person for exactly that file. */
  ask: (motive: string) => Promise<unknown>;
}

/** Takes a file away; where it holds too much for one person, asks another, with a motive. */
export function ExportButton({ label, hint, fileName, disabled, bring, ask }: ExportButtonProps) {
  const t = useText(frameWords);
  const [motive, setMotive] = useState('');
  const [asking, setAsking] = useState<{ rows: number; most: number } | null>(null);
  const file = useMutation({
    mutationFn: bring,
    onSuccess: (text) => save(text, fileName),
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'second_person_required')
        setAsking({ rows: Number(error.details.rows ?? 0), most: Number(error.details.most ?? 0) });
    },
  });
  const request = useMutation({ mutationFn: ask });
  const close = () => {
    setAsking(null);
    request.reset();
    file.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (motive.trim().length >= 10 && !request.isPending) request.mutate(motive.trim());
  };
  return (
    <>
      <Button variant="default" title={hint} disabled={disabled} loading={file.isPending} onClick={() => file.mutate()}>
        {label}
      </Button>
      {file.error && !asking && <ErrorState error={file.error} />}
      <Modal opened={asking !== null} onClose={close} title={t.exportTwo} closeButtonProps={{ 'aria-label': t.close }}>
        {request.isSuccess ? (
          <>
            <p role="status">{t.exportAsked}</p>
            <Button mt="sm" onClick={close}>
              {t.close}
            </Button>
          </>
        ) : (
          <form onSubmit={submit}>
            <p>{asking && t.exportTooMany(asking.rows, asking.most)}</p>
            <Textarea
              mt="sm"
              mb="sm"
              label={t.exportMotive}
              description={t.exportMotiveHint}
              minRows={2}
              maxLength={2000}
              data-autofocus
              value={motive}
              onChange={(event) => setMotive(event.currentTarget.value)}
            />
            <FormEnd
              error={request.error}
              submit={t.exportAsk}
              pending={request.isPending}
              disabled={motive.trim().length < 10}
              onCancel={close}
            />
          </form>
        )}
      </Modal>
    </>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
