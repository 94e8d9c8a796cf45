import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text.ts';
import classes from './form.module.css';
import { ErrorState } from './states.tsx';
import { uiWords } from './words.ts';

export interface FormEndProps {
  error: Error | null;
  submit: string;
  pending: boolean;
  disabled?: boolean;
  onCancel: () => void;
  /** Where leaving says more than "Cancel". */
  cancel?: string;
}

/** How every form ends: what went wrong, the button that sends, the one that leaves. */
export function FormEnd({ error, submit, pending, disabled, onCancel, cancel }: FormEndProps) {
  const t = useText(uiWords);
  return (
    <>
      {error && <ErrorState error={error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={disabled} loading={pending}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {cancel ?? t.cancel}
        </Button>
      </div>
    </>
  );
}
