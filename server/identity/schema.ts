import { z } from 'zod';
import { frenchMarkingOrder } from '../../shared/handling.ts';
import { languages } from '../../shared/vocabulary.ts';
import { passkeyAnswer } from './factors/schema.ts';

export const personaView = z.object({
  login: z.string(),
  displayName: z.string(),
  organisation: z.string(),
  organisationName: z.string(),
  description: z.string(),
  roles: z.array(z.string()),
});
export const signInOptions = z.object({
  demonstration: z.boolean(),
  personas: z.array(personaView),
  /** Whether one may sign in with a passkey at this address. */
  passkeys: z.boolean(),
});

export const passwordSignIn = z.object({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
export const personaSignIn = z.object({ login: z.string().min(1).max(200) });
/** A one-time link: the person chooses a password of at least 12 characters and is signed in. */
export const linkSignIn = z.object({ token: z.string().min(20).max(200), password: z.string().min(12).max(1000) });

/** How a session was opened, or last proved. */
export const signInMethods = ['password', 'link', 'persona', 'totp', 'recovery', 'passkey'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** What may be asked for beside a password. */
const secondFactor = z.enum(['passkey', 'totp', 'recovery']);
export type SecondFactor = z.infer<typeof secondFactor>;
/** The password was right: a code goes to `POST /api/sign-in/code` within five minutes, or a passkey to `/api/sign-in/passkey`. */
export const secondFactorAsked = z.object({ ways: z.array(secondFactor).min(1) });
export type SecondFactorAsked = z.infer<typeof secondFactorAsked>;
/** Six digits of an authenticator application, or a recovery code. */
export const passkeySignIn = z.object({ answer: passkeyAnswer });
export const codeSignIn = z.object({ code: z.string().min(6).max(40) });

const proofWay = z.enum(['persona', 'password', 'password_code', 'passkey']);
export type ProofWay = z.infer<typeof proofWay>;
export const proofRequest = z.discriminatedUnion('way', [
  z.object({ way: z.literal('persona') }),
  z.object({ way: z.literal('passkey'), answer: passkeyAnswer }),
  z.object({ way: z.literal('password'), password: z.string().min(1).max(1000) }),
  z.object({
    way: z.literal('password_code'),
    password: z.string().min(1).max(1000),
    code: z.string().min(6).max(40),
  }),
]);
export type ProofRequest = z.infer<typeof proofRequest>;
/** How the person may prove to be there, and whether that was done within ten minutes. */
export const proofView = z.object({ ways: z.array(proofWay), proven: z.boolean() });
export type ProofView = z.infer<typeof proofView>;

export const sessionView = z.object({
  id: z.uuid(),
  method: z.enum(signInMethods),
  /** Browser and system, `Firefox, Windows`. */
  device: z.string().nullable(),
  openedAt: z.string(),
  lastSeenAt: z.string(),
  /** The one that asks. */
  current: z.boolean(),
});
export const sessionList = z.object({ items: z.array(sessionView) });
export type SessionView = z.infer<typeof sessionView>;

export const purposeState = z.object({
  code: z.string(),
  label: z.string(),
  reference: z.string().nullable(),
  motive: z.string().nullable(),
  since: z.string(),
});
export const meView = z.object({
  id: z.uuid(),
  login: z.string(),
  displayName: z.string(),
  language: z.enum(languages),
  organisation: z.object({ code: z.string(), name: z.string(), kind: z.string() }),
  roles: z.array(z.object({ code: z.string(), label: z.string() })),
  capabilities: z.array(z.string()),
  /** Cells whose reports the person may read. */
  readableCells: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Cells the person may bring a report to; the first is the default. */
  submitCells: z.array(z.object({ code: z.string(), name: z.string() })),
  purpose: purposeState.nullable(),
  demonstration: z.boolean(),
  /** The account has still to register its second factor: nothing else is open. */
  enrolling: z.boolean(),
});

export const userView = z.object({
  id: z.uuid(),
  login: z.string(),
  displayName: z.string(),
  organisation: z.string(),
  roles: z.array(z.string()),
  /** The highest marking that the person may read. */
  clearance: z.enum(frenchMarkingOrder),
  closed: z.boolean(),
});
export const userList = z.object({
  items: z.array(userView),
  /** What an account may be given, in the reader's language. */
  roles: z.array(z.object({ code: z.string(), label: z.string() })),
  organisations: z.array(z.object({ code: z.string(), name: z.string() })),
});
export const accountReason = z.object({ reason: z.string().trim().min(3).max(2000) });
/** Moving to another organisation ends everything held in the former one; the roles are those of the new post. */
export const moveUserRequest = z.object({
  organisation: z.string().max(60),
  roles: z.array(z.string()).min(1),
  reason: z.string().trim().min(3).max(2000),
});
export const clearanceRequest = z.object({
  clearance: z.enum(frenchMarkingOrder),
  reason: z.string().trim().min(3).max(2000),
});
export const createUserRequest = z.object({
  login: z.string().regex(/^[a-z0-9._-]{3,60}$/),
  displayName: z.string().min(2).max(120),
  organisation: z.string(),
  roles: z.array(z.string()).min(1),
  clearance: z.enum(frenchMarkingOrder).default('NON_PROTEGE'),
});
/** The link is shown once; it expires after 72 hours. */
export const createUserResponse = z.object({ user: userView, link: z.string() });

export type PersonaView = z.infer<typeof personaView>;
export type SignInOptions = z.infer<typeof signInOptions>;
export type MeView = z.infer<typeof meView>;
export type UserView = z.infer<typeof userView>;
export type UserList = z.infer<typeof userList>;
