import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { tokensOf } from '../gazetteer/tokens.ts';
import { isBase58Check, isBech32 } from './checksums.ts';

/**
 * Crypto-currency addresses: Bitcoin, Litecoin, Dogecoin, Tron, Ripple-like base58, bech32, Ethereum and Monero. Those that
 * carry a checksum count when it is right; a miscopied one counts if the text speaks of a wallet or a payment.
 * Value: as written.
 */
export function findCryptoAddresses(report: ReportText): Candidate[] {
  const found: Candidate[] = [];
  for (const [token, start] of longRuns(report)) {
    const sound = isSound(token);
    if (!sound && !(hasShape(token) && INTRODUCED.test(report.text.slice(Math.max(0, start - 100), start)))) continue;
    found.push(candidate(report, 'crypto', start, start + token.length, token, sound ? 99 : 91));
  }
  return found;
}

/** Runs of letters and figures as long as an address, and where they begin. */
function longRuns(report: ReportText): [string, number][] {
  return tokensOf(report)
    .filter(({ start, end }) => end - start >= SHORTEST)
    .flatMap(({ start, end }) =>
      [...report.text.slice(start, end).matchAll(RUN)].map(({ 0: run, index }): [string, number] => [
        run,
        start + index,
      ]),
    )
    .filter(([run]) => run.length >= SHORTEST && run.length <= LONGEST);
}

const SHORTEST = 26;
const LONGEST = 106;
const RUN = /[A-Za-z0-9]+/g;
const INTRODUCED =
  /wallet|portefeuille|adresse|crypto|bitcoin|btc|ethereum|monero|tron|usdt|litecoin|monnaie virtuelle/i;
const ETHEREUM = /^0x[0-9a-f]{40}$/i;
const MONERO = /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/;
const BASE58 = /^[13LMTD][1-9A-HJ-NP-Za-km-z]{25,34}$/;
const BECH32 = /^(?:bc1|ltc1|tb1)[02-9ac-hj-np-z]{11,87}$/;

function isSound(token: string): boolean {
  if (ETHEREUM.test(token) || MONERO.test(token)) return true;
  if (BASE58.test(token)) return isBase58Check(token);
  const lower = token.toLowerCase();
  return (token === lower || token === token.toUpperCase()) && BECH32.test(lower) && isBech32(lower);
}

function hasShape(token: string): boolean {
  if (BECH32.test(token.toLowerCase())) return true;
  return BASE58.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token) && /\d/.test(token);
}
