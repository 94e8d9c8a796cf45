import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Circumstances {
  origin?: string;
  /** Whether the device asked its holder for a finger, a face or a PIN. */
  verified?: boolean;
}

/** A passkey in software (WebAuthn Level 3, ES256, no attestation), for tests without a browser. */
export interface Authenticator {
  register(options: { challenge: string; rp?: unknown }, at?: Circumstances): { id: string };
  answer(options: { challenge: string }, at?: Circumstances): { id: string };
}

export function createAuthenticator(domain = 'localhost'): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let uses = 0;
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
  const client = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (verified: boolean, more: number) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++uses);
    return Buffer.concat([sha256(domain), Buffer.from([0x01 | (verified ? 0x04 : 0) | more]), counter]);
  };
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' };
  return {
    register({ challenge }, { origin = `http://${domain}`, verified = true } = {}) {
      // COSE: EC2, ES256, P-256, x, y.
      const key = Buffer.concat([hex('a5010203262001215820'), bytes(x!), hex('225820'), bytes(y!)]);
      const data = Buffer.concat([head(verified, 0x40), Buffer.alloc(16), hex('0020'), id, key]);
      // CBOR: {"fmt": "none", "attStmt": {}, "authData": data}
      const size = Buffer.from([0x58, data.length]);
      const attestation = Buffer.concat([hex('a363666d74646e6f6e656761747453746d74a0686175746844617461'), size, data]);
      const clientData = client('webauthn.create', challenge, origin);
      return {
        ...named,
        response: {
          clientDataJSON: clientData.toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
        clientExtensionResults: {},
      };
    },
    answer({ challenge }, { origin = `http://${domain}`, verified = true } = {}) {
      const clientData = client('webauthn.get', challenge, origin);
      const data = head(verified, 0);
      const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), privateKey);
      return {
        ...named,
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
        clientExtensionResults: {},
      };
    },
  };
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}
