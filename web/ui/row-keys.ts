import { useText } from '../i18n/use-text.ts';
import { useShortcut } from './shortcuts.ts';
import { uiWords } from './words.ts';

/**
 * J and K walk through the rows of a screen in reading order, whatever lists they belong to. A row is an element with
 * `data-row`; in it, `data-row-open` is the link or button that opens it. While one is open in the panel
 * (`aria-current="true"` on the row), the next is opened in its place.
 */
export function useRowKeys(): void {
  const t = useText(uiWords);
  useShortcut('j', t.nextRow, () => moveRow(1));
  useShortcut('k', t.previousRow, () => moveRow(-1));
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('#content [data-row]')];
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const at = open >= 0 ? open : focused;
  const next = rows[at < 0 ? 0 : at + step];
  if (!next) {
    if (step === 1) document.querySelector<HTMLElement>('#content [data-load-more]')?.click();
    return;
  }
  const opener = next.querySelector<HTMLElement>('[data-row-open]');
  opener?.focus();
  next.scrollIntoView({ block: 'nearest' });
  if (open >= 0) opener?.click();
}
