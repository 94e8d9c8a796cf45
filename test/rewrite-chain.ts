import { accountLine, canonicalLine } from '../server/audit/account-line.ts';
import { leafHash } from '../server/audit/merkle.ts';
import { chainHash, genesis } from '../server/audit/sequence.ts';

/** An export with every hash computed anew, as someone who may write to all of the database could. */
export function rewriteChain(lines: readonly string[]): string[] {
  let hash = genesis;
  return lines.map((text) => {
    const line = JSON.parse(text);
    if (line.position === undefined) return text;
    hash = chainHash(hash, leafHash(canonicalLine(accountLine.parse(line))));
    return JSON.stringify({ ...line, hash: hash.toString('base64') });
  });
}
