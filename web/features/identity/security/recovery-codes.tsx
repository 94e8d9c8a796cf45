import { Button } from '@mantine/core';
import { useText } from '../../../i18n/use-text.ts';
import classes from './security.module.css';
import { securityWords } from './text.ts';

/** Recovery codes, shown this once: to print, then to put away. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useText(securityWords);
  return (
    <div role="status">
      <p>{t.recoveryOnce}</p>
      <ul className={classes.codes} aria-label={t.recoveryTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button onClick={() => window.print()}>{t.print}</Button>
        <Button variant="default" onClick={onKept}>
          {t.kept}
        </Button>
      </div>
    </div>
  );
}
