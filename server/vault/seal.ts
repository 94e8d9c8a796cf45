import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

export const nonceBytes = 12;
export const tagBytes = 16;
export const keyBytes = 32;

/** AES-256-GCM: nonce, tag, sealed bytes. `place` is bound in, so that what is moved elsewhere opens nothing. */
export function seal(key: Buffer, content: Buffer, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = [cipher.update(content), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** @throws Error where the key, the place or the content is not the one that was sealed */
export function open(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

/** The key of what belongs to several: made of all of theirs, so that it is lost with any of them. */
export function jointKey(keys: readonly Buffer[]): Buffer {
  if (keys.length === 1) return keys[0]!;
  const hash = createHash('sha256').update('recoupe joint key');
  for (const key of [...keys].sort(Buffer.compare)) hash.update(key);
  return hash.digest();
}

/** A key for one use, from the master key of the vault (base64url, as secrets.json keeps it). */
export function keyFor(use: 'keys file' | 'shared rows' | 'manifest', master: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64url'), '', `recoupe ${use}`, keyBytes));
}
