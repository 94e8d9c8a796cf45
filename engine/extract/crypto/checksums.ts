import { createHash } from 'node:crypto';

/** Base58Check: the last four bytes are the head of a double SHA-256 of the rest (Bitcoin, Litecoin, Dogecoin, Tron). */
export function isBase58Check(address: string): boolean {
  let number = 0n;
  for (const char of address) {
    const digit = BASE58.indexOf(char);
    if (digit < 0) return false;
    number = number * 58n + BigInt(digit);
  }
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  if (bytes.length !== 25) return false;
  return sha256(sha256(bytes.subarray(0, 21)))
    .subarray(0, 4)
    .equals(bytes.subarray(21));
}

/** Bech32 and bech32m (BIP 173, BIP 350), lower case. */
export function isBech32(address: string): boolean {
  const separator = address.lastIndexOf('1');
  const prefix = [...address.slice(0, separator)].map((char) => char.charCodeAt(0));
  const data = [...address.slice(separator + 1)].map((char) => BECH32.indexOf(char));
  if (data.length < 6 || data.includes(-1)) return false;
  const checksum = polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]);
  return checksum === 1 || checksum === BECH32M;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32M = 0x2bc830a3;
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: number[]): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >> bit) & 1) checksum ^= generator;
  }
  return checksum;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
