/**
 * Jaro-Winkler similarity, 0 to 1, of two strings of at most 32 UTF-16 units each (longer ones are cut).
 * Positions are kept as bits of one integer, so that a pair of names costs well under a microsecond.
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const m = Math.min(left.length, 32);
  const n = Math.min(right.length, 32);
  if (m === 0 || n === 0) return 0;
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  let takenLeft = 0;
  let takenRight = 0;
  let matches = 0;
  for (let i = 0; i < m; i++) {
    const code = left.charCodeAt(i);
    const end = Math.min(n - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if ((takenRight >>> j) & 1 || right.charCodeAt(j) !== code) continue;
      takenLeft |= 1 << i;
      takenRight |= 1 << j;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let moved = 0;
  let j = 0;
  for (let i = 0; i < m; i++) {
    if (!((takenLeft >>> i) & 1)) continue;
    while (!((takenRight >>> j) & 1)) j++;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) moved++;
    j++;
  }
  const jaro = (matches / m + matches / n + (matches - moved / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < m && prefix < n && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** True when one insertion, deletion, replacement or swap of neighbours turns one string into the other. */
export function oneEditApart(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  const shorter = Math.min(left.length, right.length);
  while (start < shorter && left[start] === right[start]) start++;
  if (left.length !== right.length) {
    const [short, long] = left.length < right.length ? [left, right] : [right, left];
    return short.slice(start) === long.slice(start + 1);
  }
  if (left.slice(start + 1) === right.slice(start + 1)) return true;
  return (
    left[start] === right[start + 1] &&
    left[start + 1] === right[start] &&
    left.slice(start + 2) === right.slice(start + 2)
  );
}
