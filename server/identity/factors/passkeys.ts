import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { RecoupeError } from '../../../shared/errors.ts';
import type { Db, Tx } from '../../db/actor.ts';
import { stepSeconds } from '../../http/session-cookie.ts';
import { newToken } from '../../http/token.ts';

/** For whom passkeys are: the name that they are bound to, and where the browser must stand. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * The address that people type (RECOUPE_ORIGIN), or localhost where there is none. Null where passkeys cannot be: they
 * are bound to a name, and an address in figures has none.
 */
export function relyingParty(origin: string | undefined, request: FastifyRequest): RelyingParty | null {
  if (!origin && request.hostname !== 'localhost') return null;
  const url = new URL(origin ?? `${request.protocol}://${request.host}`);
  if (/^[\d.]+$|^\[/.test(url.hostname)) return null;
  return { id: url.hostname, origin: url.origin };
}

/** @throws RecoupeError not_found where passkeys cannot be */
export function requireParty(party: RelyingParty | null): RelyingParty {
  if (!party) throw new RecoupeError('not_found');
  return party;
}

type StepKind = 'passkey' | 'passkey_registration';

/** Keeps the challenge for five minutes, for one answer; the token goes into the step cookie. */
async function keepChallenge(db: Db | Tx, kind: StepKind, userId: string | null, challenge: string): Promise<string> {
  const { token, hash } = newToken();
  const data = JSON.stringify({ challenge });
  await sql`select access.keep_step(${hash}, ${kind}, ${userId}::uuid, ${data}::jsonb, ${stepSeconds})`.execute(db);
  return token;
}

async function takeChallenge(db: Db | Tx, kind: StepKind, step: Buffer | null): Promise<string> {
  const { rows } = await sql<{ data: { challenge: string } }>`
    select data from access.take_step(${step}, ${kind})`.execute(db);
  if (!rows[0]) throw new RecoupeError('proof_refused');
  return rows[0].data.challenge;
}

/** What the browser asks the device for; no account is named, so it tells nothing of who has one. */
export async function askPasskey(db: Db, party: RelyingParty) {
  const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' });
  return { options, step: await keepChallenge(db, 'passkey', null, options.challenge) };
}

/**
 * The account whose passkey signed the challenge, on a device that asked its holder for a finger, a face or a PIN.
 * @throws RecoupeError proof_refused
 */
export async function takePasskey(db: Db, party: RelyingParty, step: Buffer | null, answer: unknown): Promise<string> {
  const response = answer as AuthenticationResponseJSON;
  const expectedChallenge = await takeChallenge(db, 'passkey', step);
  const { rows } = await sql<{ user_id: string; public_key: Buffer; counter: string }>`
    select * from access.passkey(${response.id})`.execute(db);
  const key = rows[0];
  if (!key) throw new RecoupeError('proof_refused');
  const verified = await refusing(
    verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) },
    }),
  );
  await sql`select access.used_passkey(${response.id}, ${verified.authenticationInfo.newCounter})`.execute(db);
  return key.user_id;
}

/** What the browser asks the device to make a passkey with. */
export async function offerPasskey(tx: Tx, party: RelyingParty) {
  const { rows } = await sql<{ id: string; login: string; name: string; keys: string[] }>`
    select u.id, u.login, u.display_name as name, array(select p.id from passkeys p where p.user_id = u.id) as keys
    from users u where u.id = access.actor()`.execute(tx);
  const { id, login, name, keys } = rows[0]!;
  const options = await generateRegistrationOptions({
    rpName: 'Recoupe',
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
    userName: login,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: keys.map((key) => ({ id: key })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options, step: await keepChallenge(tx, 'passkey_registration', id, options.challenge) };
}

/** @throws RecoupeError proof_refused */
export async function keepPasskey(
  tx: Tx,
  party: RelyingParty,
  step: Buffer | null,
  answer: unknown,
  name: string,
): Promise<void> {
  const response = answer as RegistrationResponseJSON;
  const verified = await refusing(
    verifyRegistrationResponse({
      response,
      expectedChallenge: await takeChallenge(tx, 'passkey_registration', step),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    }),
  );
  const { credential } = verified.registrationInfo!;
  await sql`insert into passkeys (id, user_id, public_key, counter, transports, name)
    values (${credential.id}, access.actor(), ${Buffer.from(credential.publicKey)}, ${credential.counter},
      ${credential.transports ?? []}::text[], ${name})`.execute(tx);
}

/** The library throws for an answer that is malformed, and says no to one that is wrong: to the person both are refused. */
async function refusing<T extends { verified: boolean }>(verifying: Promise<T>): Promise<T> {
  const result = await verifying.catch((cause: unknown) => {
    throw new RecoupeError('proof_refused', undefined, { cause });
  });
  if (!result.verified) throw new RecoupeError('proof_refused');
  return result;
}
