import { hkdfSync } from 'node:crypto';
import { open as openBytes, seal as sealBytes } from '../../vault/seal.ts';

/** The key that seals one kind of secret, from what secrets.json keeps. */
export function sealingKey(secret: string, what: 'second factors' | 'sources' = 'second factors'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `recoupe ${what}`, 32));
}

/** `holder` is bound in, so that a row copied to another account opens nothing. */
export function seal(key: Buffer, text: string, holder: string): Buffer {
  return sealBytes(key, Buffer.from(text), holder);
}

/** @throws Error where the key, the holder or the content is not the one that was sealed */
export function open(key: Buffer, sealed: Buffer, holder: string): string {
  return openBytes(key, sealed, holder).toString('utf8');
}
