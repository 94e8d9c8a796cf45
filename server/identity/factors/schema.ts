import { z } from 'zod';

/** What of the actor's security is registered. */
export const securityView = z.object({
  /** Since when one-time codes are registered; null where they are not. */
  totpSince: z.string().nullable(),
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), since: z.string(), lastUsedAt: z.string().nullable() }),
  ),
  /** Whether passkeys can be registered at this address: it needs a name, not figures. */
  passkeysPossible: z.boolean(),
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

/** As WebAuthn has it (Level 3, JSON form): handed to the browser as it is. */
export const passkeyOptions = z.looseObject({ challenge: z.string() });
export type PasskeyOptions = z.infer<typeof passkeyOptions>;
/** What the browser answers with (WebAuthn Level 3, JSON form); it is verified, not read. */
export const passkeyAnswer = z.looseObject({ id: z.string().min(1).max(1400) });
export const passkeyRegistration = z.object({ name: z.string().trim().min(1).max(60), answer: passkeyAnswer });
