import { Secret, TOTP } from 'otpauth';

/** Six digits every thirty seconds, SHA-1: what every authenticator application reads (RFC 6238). */
function generator(secret: string, login = ''): TOTP {
  return new TOTP({ issuer: 'Recoupe', label: login, secret: Secret.fromBase32(secret), digits: 6, period: 30 });
}

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator application scans. */
export function totpAddress(secret: string, login: string): string {
  return generator(secret, login).toString();
}

/**
 * The step of thirty seconds that a code belongs to, now or one step to either side (a clock may be off);
 * null where it belongs to none. Whether the step was used already is the database's to say.
 */
export function totpStep(secret: string, code: string, now: number): number | null {
  const totp = generator(secret);
  const delta = totp.validate({ token: code.replaceAll(/\s/g, ''), timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 30_000) + delta;
}
