import { Button, CopyButton } from '@mantine/core';
import { useText } from '../../i18n/use-text.ts';
import classes from './new-user.module.css';
import { identityWords } from './text.ts';

/** The one-time link of an account that was just opened or given back. It is kept nowhere: once closed, it is gone. */
export function NewUserLink({ name, link, onDone }: { name: string; link: string; onDone: () => void }) {
  const t = useText(identityWords);
  const address = new URL(link, window.location.origin).href;
  return (
    <div className={classes.form} role="status">
      <p>{t.linkOnce(name)}</p>
      <code className={classes.linkText}>{address}</code>
      <div className={classes.actions}>
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t.copied : t.copy}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t.done}
        </Button>
      </div>
    </div>
  );
}
