import { createHash } from 'node:crypto';

/**
 * Merkle tree of the account as RFC 6962 §2.1 defines it: leaves are SHA-256 of 0x00 and the line, nodes of 0x01 and
 * their two children. A tree of n leaves splits at the largest power of two below n.
 */
export type Hash = Buffer;

export function leafHash(line: string): Hash {
  return createHash('sha256').update(Buffer.of(0)).update(line, 'utf8').digest();
}

function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** The right edge of a tree: the roots of its full subtrees, largest first. Enough to add leaves and to know the root. */
export class Edge {
  #size: number;
  #roots: Hash[];

  constructor(size = 0, roots: readonly Hash[] = []) {
    this.#size = size;
    this.#roots = [...roots];
  }

  get size(): number {
    return this.#size;
  }

  get roots(): readonly Hash[] {
    return this.#roots;
  }

  add(leaf: Hash): void {
    let node = leaf;
    // A full subtree of the same height stands on the left for each bit of the size that is one.
    for (let size = this.#size; size % 2 === 1; size = Math.floor(size / 2)) node = nodeHash(this.#roots.pop()!, node);
    this.#roots.push(node);
    this.#size++;
  }

  root(): Hash {
    if (this.#roots.length === 0) return createHash('sha256').digest();
    return this.#roots.reduceRight((right, left) => nodeHash(left, right));
  }
}

export function rootOf(leaves: readonly Hash[]): Hash {
  const edge = new Edge();
  for (const leaf of leaves) edge.add(leaf);
  return edge.root();
}

/** Hashes that lead from leaf `index` to the root (RFC 6962 §2.1.1), lowest first. */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  return index < split
    ? [...inclusionProof(leaves.slice(0, split), index), rootOf(leaves.slice(split))]
    : [...inclusionProof(leaves.slice(split), index - split), rootOf(leaves.slice(0, split))];
}

/** Whether a leaf stands at `index` in the tree of `size` leaves that has this root. */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  const climb = (at: number, width: number, rest: readonly Hash[]): Hash | null => {
    if (width === 1) return rest.length === 0 ? leaf : null;
    const sibling = rest.at(-1);
    if (!sibling) return null;
    const split = splitOf(width);
    const below =
      at < split ? climb(at, split, rest.slice(0, -1)) : climb(at - split, width - split, rest.slice(0, -1));
    return below && (at < split ? nodeHash(below, sibling) : nodeHash(sibling, below));
  };
  return index >= 0 && index < size && (climb(index, size, proof)?.equals(root) ?? false);
}

/** Hashes that show the tree of `before` leaves to be the beginning of this one (RFC 6962 §2.1.2). */
export function consistencyProof(leaves: readonly Hash[], before: number): Hash[] {
  const prove = (part: readonly Hash[], m: number, whole: boolean): Hash[] => {
    if (m === part.length) return whole ? [] : [rootOf(part)];
    const split = splitOf(part.length);
    return m <= split
      ? [...prove(part.slice(0, split), m, whole), rootOf(part.slice(split))]
      : [...prove(part.slice(split), m - split, false), rootOf(part.slice(0, split))];
  };
  return before === 0 ? [] : prove(leaves, before, true);
}

/** Whether the tree of `before` leaves with root `old` is the beginning of the tree of `size` leaves with root `now`. */
export function verifyConsistency(before: number, old: Hash, size: number, now: Hash, proof: readonly Hash[]): boolean {
  if (before > size) return false;
  if (before === 0) return proof.length === 0;
  if (before === size) return proof.length === 0 && old.equals(now);
  // Both roots are rebuilt from the proof; where the old tree is itself a full subtree, it is not told again.
  const rest = [...proof];
  const rebuild = (m: number, width: number, whole: boolean): { old: Hash; now: Hash } | null => {
    if (m === width) {
      const hash = whole ? old : rest.shift();
      return hash ? { old: hash, now: hash } : null;
    }
    const split = splitOf(width);
    const inside = m <= split ? rebuild(m, split, whole) : rebuild(m - split, width - split, false);
    const sibling = rest.shift();
    if (!inside || !sibling) return null;
    return m <= split
      ? { old: inside.old, now: nodeHash(inside.now, sibling) }
      : { old: nodeHash(sibling, inside.old), now: nodeHash(sibling, inside.now) };
  };
  const roots = rebuild(before, size, true);
  return roots !== null && rest.length === 0 && roots.old.equals(old) && roots.now.equals(now);
}

/** The largest power of two below a width of two and more. */
function splitOf(width: number): number {
  return 2 ** (31 - Math.clz32(width - 1));
}
