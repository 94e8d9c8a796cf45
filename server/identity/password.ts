import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** scrypt at N = 2^16, r = 8, p = 2 (about 0.2 s): the cost OWASP's password storage page gives for it. */
const cost = { N: 65536, r: 8, p: 2, maxmem: 128 * 1024 * 1024 };

/** `scrypt$N$r$p$salt$key`, so that the cost may be raised without breaking what is stored. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize('NFKC'), salt, 32, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Also spends the time of a check when there is nothing to check, so that an unknown login takes as long as a wrong password. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const [, n, r, p, salt, key] = (stored ?? `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$AA`).split(
    '$',
  );
  const expected = Buffer.from(key ?? '', 'base64url');
  const derived = await derive(password.normalize('NFKC'), Buffer.from(salt ?? '', 'base64url'), 32, {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: cost.maxmem,
  });
  return expected.length === derived.length && timingSafeEqual(expected, derived) && stored !== null;
}
