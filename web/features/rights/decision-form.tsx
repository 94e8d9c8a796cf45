import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { HeldView } from '../../../server/rights/schema.ts';
import {
  correctionGrounds,
  type DecisionAction,
  decisionActions,
  isGroundFor,
  refusalGrounds,
} from '../../../shared/rights.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useDecide } from './api.ts';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

interface DecisionFormProps {
  id: string;
  about: readonly HeldView[];
  onDone: () => void;
}

/** Decides of what is chosen: the action, its ground in the law, the reason. */
export function DecisionForm({ id, about, onDone }: DecisionFormProps) {
  const t = useText(rightsWords);
  const decide = useDecide(id);
  const restricted = about.some((item) => item.restricted);
  const actions = decisionActions.filter((one) => (one === 'lift' ? restricted : one !== 'restrict' || !restricted));
  const [action, setAction] = useState<DecisionAction>('communicate');
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const grounds = groundsOf(action);
  const chosen = grounds.find((one) => one === ground) ?? null;
  const ready = reason.trim().length >= 3 && isGroundFor(action, chosen);
  const whole = action === 'erase' || action === 'restrict' || action === 'lift';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || decide.isPending) return;
    decide.mutate(
      {
        about: about.map(({ matchId, heading }) => ({ matchId, heading })),
        action,
        ground: chosen,
        reason: reason.trim(),
        told: told && canBeTold(action),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={classes.decide} noValidate onSubmit={submit} aria-label={t.decide}>
      <strong>{t.decideOf(about.length)}</strong>
      <NativeSelect
        label={t.action}
        value={action}
        data={actions.map((value) => ({ value, label: t[`action_${value}`] }))}
        onChange={(event) => setAction(actions.find((one) => one === event.currentTarget.value) ?? 'communicate')}
      />
      {grounds.length > 0 && (
        <NativeSelect
          label={t.ground}
          value={chosen ?? ''}
          data={[{ value: '', label: '—' }, ...grounds.map((value) => ({ value, label: t[`ground_${value}`] }))]}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t.reason}
        description={action === 'rectify' ? t.rectifyHint : whole ? t.wholeHint : undefined}
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {canBeTold(action) && (
        <Checkbox label={t.tell} checked={told} onChange={(event) => setTold(event.currentTarget.checked)} />
      )}
      {decide.error && <ErrorState error={decide.error} />}
      <Button type="submit" disabled={!ready} loading={decide.isPending}>
        {t.decide}
      </Button>
    </form>
  );
}

function groundsOf(action: DecisionAction) {
  if (action === 'refuse') return refusalGrounds;
  return action === 'communicate' || action === 'lift' ? [] : correctionGrounds;
}

function canBeTold(action: DecisionAction): boolean {
  return action === 'rectify' || action === 'erase' || action === 'restrict';
}
