import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { EmptyState } from '../ui/states.tsx';
import { frameWords } from './words.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useText(frameWords);
  return (
    <main id="content">
      <EmptyState wholePage title={t.notFoundTitle} action={<Link to="/">{t.goHome}</Link>}>
        {t.notFoundText}
      </EmptyState>
    </main>
  );
}

/** A screen that failed while it was drawn: the frame stays. */
export function BrokenPage() {
  const t = useText(frameWords);
  return (
    <main id="content">
      <div role="alert">
        <EmptyState wholePage title={t.brokenTitle} action={<a href="/">{t.goHome}</a>}>
          {t.brokenText}
        </EmptyState>
      </div>
    </main>
  );
}
