import { Button, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { useDraw } from './api.ts';
import { daysBack } from './days-back.ts';
import { LineTable, type OpenLine } from './line-table.tsx';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

/** Lines drawn by chance that anybody can repeat. */
export function DrawForm(props: OpenLine) {
  const t = useText(oversightWords);
  const [from, setFrom] = useState<string | undefined>(daysBack(30));
  const [to, setTo] = useState<string | undefined>(daysBack(0));
  const [size, setSize] = useState<number | string>(20);
  const [seed, setSeed] = useState('');
  const draw = useDraw();
  const badSeed = seed !== '' && !/^[0-9a-f]{16}$/.test(seed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from && to && !badSeed) draw.mutate({ from, to, size: Number(size) || 20, ...(seed ? { seed } : {}) });
  };
  return (
    <>
      <form className={classes.filters} noValidate onSubmit={submit}>
        <NumberInput label={t.size} w="8rem" min={1} max={100} value={size} onChange={setSize} />
        <DateField label={t.from} value={from} clearLabel={t.clearDate} onChange={setFrom} />
        <DateField label={t.to} value={to} clearLabel={t.clearDate} onChange={setTo} />
        <TextInput
          label={t.seed}
          w="16rem"
          autoComplete="off"
          error={badSeed && t.seedForm}
          value={seed}
          onChange={(event) => setSeed(event.currentTarget.value.trim())}
        />
        <Button type="submit" loading={draw.isPending} disabled={!from || !to || badSeed}>
          {t.draw}
        </Button>
      </form>
      <p className={classes.hint}>{t.drawHow}</p>
      {draw.error && <ErrorState error={draw.error} />}
      {draw.data && (
        <div role="status">
          <p>{t.drawn(draw.data.items.length, draw.data.drawnFrom, draw.data.seed)}</p>
          <LineTable {...props} lines={draw.data.items} />
        </div>
      )}
    </>
  );
}
