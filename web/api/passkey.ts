import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { api, refusedProof } from './fetch.ts';

/** The browser asks the device, and the device its holder; answers with what the server verifies. */
export async function askPasskey(): Promise<unknown> {
  const optionsJSON = await api<Parameters<typeof startAuthentication>[0]['optionsJSON']>('/sign-in/passkey/options', {
    method: 'POST',
  });
  return startAuthentication({ optionsJSON }).catch(refusedProof);
}

/** The device makes a new passkey. */
export async function makePasskey(): Promise<unknown> {
  const optionsJSON = await api<Parameters<typeof startRegistration>[0]['optionsJSON']>('/me/passkeys/options', {
    method: 'POST',
  });
  return startRegistration({ optionsJSON }).catch(refusedProof);
}
