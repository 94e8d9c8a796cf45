import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../i18n/use-text.ts';
import { crosscheckText } from '../text.ts';

/** Leads from what a judgement says to the hit that was judged. */
export function HitLink({ id }: { id: string }) {
  const t = useText(crosscheckText);
  return (
    <Anchor
      size="sm"
      underline="always"
      renderRoot={(props) => <Link to="/hits/$id" params={{ id }} search={{ state: 'all' }} {...props} />}
    >
      {t.openHit}
    </Anchor>
  );
}
