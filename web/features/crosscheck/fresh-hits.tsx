import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import styles from './crosscheck.module.css';
import { crosscheckText } from './text.ts';
import { useNewHits } from './use-new-hits.ts';

/** Tells that hits have come in. A list does not move under its reader's eyes: they are shown when asked for. */
export function FreshHits({ onShow }: { onShow: () => Promise<unknown> }) {
  const t = useText(crosscheckText);
  const [fresh, setFresh] = useState(false);
  useNewHits(() => setFresh(true));
  return (
    <div role="status">
      {fresh && (
        <p className={styles.fresh}>
          {t.fresh}{' '}
          <Button variant="default" onClick={() => void onShow().then(() => setFresh(false))}>
            {t.freshShow}
          </Button>
        </p>
      )}
    </div>
  );
}
