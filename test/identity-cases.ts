import { Secret, TOTP } from 'otpauth';
import { createAuthenticator } from './authenticator.ts';

/** How a route is called with data in place, and what is expected of it. */
export interface RouteCase {
  as: string;
  url?: () => string;
  body?: () => unknown;
  /** Shows data about people, so asks for a purpose; else why it need not. */
  purpose: 'asked' | string;
}

export const nobodyYet = 'nobody is signed in yet, and it shows no person but oneself';
export const oneself = 'shows nobody but oneself';

/** What the cases learn of each other: the account made by `POST /api/users`, its link, the secret of its codes. */
interface Known {
  link: string;
  user: string;
  secret: string;
  session: string;
  /** The last question to the passkey. */
  options: { challenge: string };
}

/** The routes of sign-in, second factors, sessions and proof: each step goes on from the one before. */
export function identityCases(at: Known): Record<string, RouteCase> {
  const device = createAuthenticator();
  return {
    'POST /api/sign-in/link': {
      as: 'guest',
      body: () => ({ token: at.link, password: 'une phrase assez longue' }),
      purpose: nobodyYet,
    },
    'GET /api/me/sessions': { as: 'guest', purpose: oneself },
    'GET /api/me/security': { as: 'guest', purpose: oneself },
    'POST /api/me/totp': { as: 'guest', purpose: oneself },
    'PUT /api/me/totp': { as: 'guest', body: () => ({ code: totpCode(at.secret) }), purpose: oneself },
    'POST /api/me/recovery-codes': { as: 'guest', purpose: oneself },
    'POST /api/sign-in/password': {
      as: 'guest',
      body: () => ({ login: 'nouvelle.recrue', password: 'une phrase assez longue' }),
      purpose: nobodyYet,
    },
    'POST /api/sign-in/code': { as: 'guest', body: () => ({ code: totpCode(at.secret, 1) }), purpose: nobodyYet },
    'POST /api/me/passkeys/options': { as: 'guest', purpose: oneself },
    'POST /api/me/passkeys': {
      as: 'guest',
      body: () => ({ name: 'Clé', answer: device.register(at.options) }),
      purpose: oneself,
    },
    'POST /api/sign-in/passkey/options': { as: 'guest', purpose: nobodyYet },
    'POST /api/sign-in/passkey': {
      as: 'guest',
      body: () => ({ answer: device.answer(at.options) }),
      purpose: nobodyYet,
    },
    'POST /api/me/passkeys/:id/removal': {
      as: 'guest',
      url: () => `/api/me/passkeys/${device.answer(at.options).id}/removal`,
      purpose: oneself,
    },
    'POST /api/me/totp/removal': { as: 'guest', purpose: oneself },
    'GET /api/me/proof': { as: 'guest', purpose: oneself },
    'POST /api/me/proof': {
      as: 'guest',
      body: () => ({ way: 'password', password: 'une phrase assez longue' }),
      purpose: oneself,
    },
    'POST /api/me/sessions/end-others': { as: 'guest', purpose: oneself },
    'GET /api/users/:id/sessions': { as: 'admin', url: () => `/api/users/${at.user}/sessions`, purpose: 'asked' },
    'POST /api/users/:id/sessions/end': {
      as: 'admin',
      url: () => `/api/users/${at.user}/sessions/end`,
      body: () => ({ reason: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/users/:id/reset': {
      as: 'admin',
      url: () => `/api/users/${at.user}/reset`,
      body: () => ({ reason: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/me/sessions/:id/end': {
      as: 'chef13',
      url: () => `/api/me/sessions/${at.session}/end`,
      purpose: oneself,
    },
  };
}

/** What the authenticator application shows, so many steps of thirty seconds from now. */
function totpCode(secret: string, step = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + step * 30_000 });
}
