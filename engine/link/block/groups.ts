import { type Feature, mix } from './feature.ts';
import { type KeyedRows, keepShared, sortMixed } from './sort-keys.ts';

/** Rows that share a key, group after group. */
export interface Groups {
  /** Where each group begins in `members`; one more entry closes the last. */
  starts: Int32Array;
  members: Int32Array;
}

/** What a key is made of: features, by their place in the list. */
export type Scheme = readonly number[];

/** Collects groups of any number of schemes. */
export interface GroupSink {
  add(rows: Int32Array, from: number, to: number): void;
  take(): Groups;
}

/**
 * Groups the rows by one scheme. A group larger than `largest` is cut by each further feature in turn, so that what
 * two rows share besides decides; a group that nothing cuts is read through a sliding window.
 */
export function groupBy(
  scheme: Scheme,
  features: readonly Feature[],
  rows: number,
  largest: number,
  sink: GroupSink,
): void {
  let entries: KeyedRows | undefined;
  for (const f of scheme) entries = entries ? withFeature(entries, features[f]!) : firstFeature(features[f]!, rows);
  if (entries === undefined) return;
  cut(entries, scheme, features, largest, sink);
}

export function createGroupSink(): GroupSink {
  let starts = new Int32Array(1024);
  let members = new Int32Array(4096);
  let groups = 0;
  let length = 0;
  return {
    add(rows, from, to) {
      if (groups + 1 >= starts.length) starts = grown(starts, groups + 2);
      if (length + to - from > members.length) members = grown(members, length + to - from);
      starts[groups++] = length;
      for (let i = from; i < to; i++) members[length++] = rows[i]!;
      starts[groups] = length;
    },
    take: () => ({ starts: starts.slice(0, groups + 1), members: members.slice(0, length) }),
  };
}

function cut(entries: KeyedRows, used: Scheme, features: readonly Feature[], largest: number, sink: GroupSink): void {
  const sorted = sortMixed(keepShared(entries));
  const over = split(sorted, largest, sink);
  if (over.length === 0) return;
  const concepts = new Set(used.map((f) => features[f]!.concept));
  const further = features.flatMap((feature, f) =>
    f > used.at(-1)! && feature.strength === 'strict' && !clashes(feature, concepts) ? [f] : [],
  );
  if (used.length >= 4 || further.length === 0) {
    window(over, largest, sink);
    return;
  }
  for (const f of further) cut(withFeature(over, features[f]!), [...used, f], features, largest, sink);
}

/** Two features of one concept in one key say nothing more than the stricter of them. */
export function clashes(feature: Feature, concepts: ReadonlySet<string>): boolean {
  if (concepts.has(feature.concept)) return true;
  if (feature.concept === 'names') return concepts.has('given') || concepts.has('family');
  return (feature.concept === 'given' || feature.concept === 'family') && concepts.has('names');
}

/** Hands out the groups of two rows to `largest`; gives back what is in larger ones. */
function split({ keys, rows, length }: KeyedRows, largest: number, sink: GroupSink): KeyedRows {
  const over = { keys: new Uint32Array(0), rows: new Int32Array(0), length: 0 };
  const spans: number[] = [];
  let total = 0;
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && keys[to] === keys[from]) to++;
    if (to - from > largest) {
      spans.push(from, to);
      total += to - from;
    } else if (to - from > 1) sink.add(rows, from, to);
    from = to;
  }
  if (total === 0) return over;
  over.keys = new Uint32Array(total);
  over.rows = new Int32Array(total);
  for (let s = 0; s < spans.length; s += 2) {
    over.keys.set(keys.subarray(spans[s], spans[s + 1]), over.length);
    over.rows.set(rows.subarray(spans[s], spans[s + 1]), over.length);
    over.length += spans[s + 1]! - spans[s]!;
  }
  return over;
}

/** Neighbours in each group that cannot be cut, in windows that overlap by half. */
function window({ keys, rows, length }: KeyedRows, largest: number, sink: GroupSink): void {
  const half = largest >> 1;
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && keys[to] === keys[from]) to++;
    for (let at = from; at < to - half; at += half) sink.add(rows, at, Math.min(to, at + largest));
    from = to;
  }
}

function firstFeature({ variants }: Feature, rows: number): KeyedRows {
  const entries = {
    keys: new Uint32Array(rows * variants.length),
    rows: new Int32Array(rows * variants.length),
    length: 0,
  };
  for (let row = 0; row < rows; row++) {
    for (let v = 0; v < variants.length; v++) {
      const code = variants[v]!(row);
      if (code === 0) continue;
      entries.keys[entries.length] = mix(code, 1);
      entries.rows[entries.length++] = row;
    }
  }
  return entries;
}

function withFeature(entries: KeyedRows, { variants }: Feature): KeyedRows {
  const keys = new Uint32Array(entries.length * variants.length);
  const rows = new Int32Array(entries.length * variants.length);
  let length = 0;
  for (let i = 0; i < entries.length; i++) {
    const row = entries.rows[i]!;
    for (let v = 0; v < variants.length; v++) {
      const code = variants[v]!(row);
      if (code === 0) continue;
      keys[length] = mix(entries.keys[i]!, code);
      rows[length++] = row;
    }
  }
  return { keys, rows, length };
}

function grown(held: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(held.length * 2 + more);
  larger.set(held);
  return larger;
}
