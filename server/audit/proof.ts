import { z } from 'zod';
import { accountLine, canonicalLine } from './account-line.ts';
import { leafHash, verifyConsistency, verifyInclusion } from './merkle.ts';
import { type Checkpoint, openCheckpoint, readVerifierKey } from './note.ts';

const format = z.literal('recoupe-account-proof-1');
/** Hashes in base64, lowest first. */
const path = z.array(z.string()).max(64);

/** That one line stands in the account that a checkpoint was signed for (RFC 6962, 2.1.1). */
export const lineProof = z.object({
  format,
  kind: z.literal('line'),
  line: accountLine,
  position: z.int().min(0),
  path,
  checkpoint: z.string(),
});
export type LineProof = z.infer<typeof lineProof>;

/** That the account of one checkpoint is the beginning of the account of a later one (RFC 6962, 2.1.2). */
export const growthProof = z.object({ format, kind: z.literal('growth'), from: z.string(), to: z.string(), path });
export type GrowthProof = z.infer<typeof growthProof>;

const anyProof = z.discriminatedUnion('kind', [lineProof, growthProof]);

interface ProofVerdict {
  /** In one sentence, what holds where nothing is wrong. */
  says: string;
  problems: string[];
}

/**
 * Verifies a proof without the database.
 * @param text the proof as JSON
 * @param key the verifier key as the reader has it from elsewhere
 * @param kept checkpoints that the reader kept: the proof must lead to one of them
 */
export function verifyProof(text: string, { key, kept = [] }: { key: string; kept?: readonly string[] }): ProofVerdict {
  const problems: string[] = [];
  const verifier = readVerifierKey(key);
  const open = (note: string, name: string): Checkpoint | null => {
    try {
      return openCheckpoint(note, verifier);
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
      return null;
    }
  };
  const proof = readProof(text);
  if (!proof) return { says: '', problems: ['not a proof of the account'] };
  const hashes = proof.path.map((hash) => Buffer.from(hash, 'base64'));
  const last = open(proof.kind === 'line' ? proof.checkpoint : proof.to, 'the checkpoint of the proof');
  const known = kept.map((note) => open(note, 'a checkpoint kept elsewhere'));
  if (last && known.length > 0 && !known.some((one) => one && one.size === last.size && one.root.equals(last.root)))
    problems.push('the proof leads to no checkpoint that was kept elsewhere');
  let says = '';
  if (last && proof.kind === 'line') {
    const { line, position } = proof;
    says = `line ${line.id} of ${line.at} stands at place ${position} of the ${last.size} lines that the checkpoint was signed for`;
    if (!verifyInclusion(leafHash(canonicalLine(line)), position, last.size, hashes, last.root))
      problems.push('the line does not stand there: it, its place or the proof was changed');
  } else if (last && proof.kind === 'growth') {
    const first = open(proof.from, 'the earlier checkpoint');
    says = `the ${first?.size} lines of the earlier checkpoint are the first of the ${last.size} of the later one`;
    if (first && !verifyConsistency(first.size, first.root, last.size, last.root, hashes))
      problems.push('the later account does not begin with the earlier one, or the proof was changed');
  }
  return { says, problems };
}

function readProof(text: string): LineProof | GrowthProof | null {
  try {
    return anyProof.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
