interface Entry<T> {
  written: string;
  judgement: T;
}

/** A quarter of the slots at most is in use: a stretch is found at once or nearly. */
const SLOTS = 1 << 17;
const MOST_ENTRIES = SLOTS / 4;

/**
 * As `remembered`, for a stretch of a text, which is cut out of it only when it is met for the first time. Bounded: when full
 * it starts afresh.
 */
export function rememberedSpans<T>(judge: (written: string) => T): (text: string, start: number, end: number) => T {
  let known: (Entry<T> | undefined)[] = new Array(SLOTS);
  let entries = 0;
  return (text, start, end) => {
    let slot = slotOf(text, start, end);
    for (let entry = known[slot]; entry !== undefined; entry = known[slot]) {
      if (isWritten(entry.written, text, start, end)) return entry.judgement;
      slot = (slot + 1) % SLOTS;
    }
    const written = text.slice(start, end);
    const judgement = judge(written);
    if (entries === MOST_ENTRIES) {
      known = new Array(SLOTS);
      entries = 0;
      slot = slotOf(text, start, end);
    }
    known[slot] = { written, judgement };
    entries++;
    return judgement;
  };
}

/** FNV-1a over the code units. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
