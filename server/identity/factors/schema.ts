import { z } from 'zod';

/** What of the actor's security is registered. */
export const securityView = z.object({
  /** Since when one-time codes are registered; null where they are not. */
  totpSince: z.string().nullable(),
  recoveryLeft: z.int(),
});
export type SecurityView = z.infer<typeof securityView>;

/** What an authenticator application reads: the address as a QR code, or the secret typed. Shown until it is confirmed. */
export const totpOffer = z.object({ secret: z.string(), address: z.string() });
export type TotpOffer = z.infer<typeof totpOffer>;
export const totpConfirmation = z.object({ code: z.string().min(6).max(10) });

/** Shown once: they are stored as digests. */
export const recoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;
