import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/**
 * Signed notes and checkpoints as C2SP defines them (c2sp.org/signed-note, c2sp.org/tlog-checkpoint), Ed25519 only:
 * text, an empty line, and signature lines `— name base64(key id, signature)`.
 */
export interface Checkpoint {
  /** Whose account it is: the name of the installation's key. */
  origin: string;
  size: number;
  root: Buffer;
}

export interface NoteKey {
  name: string;
  key: KeyObject;
}

const ED25519 = 1;

export function signCheckpoint({ origin, size, root }: Checkpoint, signer: NoteKey): string {
  return signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signer);
}

/**
 * A promise, signed, that the line of this leaf is in the account: what a person keeps of an access of its own. It tells
 * neither the place of the line nor how many there are.
 */
export function signReceipt(leaf: Buffer, signer: NoteKey): string {
  return signNote(`${signer.name}\nreceipt\n${leaf.toString('base64')}\n`, signer);
}

/** The leaf that a receipt promises. Throws what is wrong with it. */
export function openReceipt(note: string, verifier: NoteKey): Buffer {
  const split = note.indexOf('\n\n');
  const text = note.slice(0, split + 1);
  const [, kind, leaf] = text.split('\n');
  if (split < 0 || kind !== 'receipt' || !leaf) throw new Error('not a receipt');
  if (!isSigned(text, note.slice(split + 2), verifier)) throw new Error(`not signed by ${verifier.name}`);
  return Buffer.from(leaf, 'base64');
}

function signNote(text: string, signer: NoteKey): string {
  const signature = sign(null, Buffer.from(text), signer.key);
  const id = keyId(signer.name, publicBytes(createPublicKey(signer.key)));
  return `${text}\n— ${signer.name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

/** Reads a checkpoint, and checks its signature where a key is given. Throws what is wrong with it. */
export function openCheckpoint(note: string, verifier?: NoteKey): Checkpoint {
  const split = note.indexOf('\n\n');
  if (split < 0) throw new Error('no signature: the note has no empty line');
  const text = note.slice(0, split + 1);
  const [origin, size, root] = text.split('\n');
  if (!origin || !/^\d+$/.test(size ?? '') || !root)
    throw new Error('not a checkpoint: origin, size and root expected');
  if (verifier && !isSigned(text, note.slice(split + 2), verifier)) throw new Error(`not signed by ${verifier.name}`);
  return { origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

function isSigned(text: string, signatures: string, { name, key }: NoteKey): boolean {
  const id = keyId(name, publicBytes(key));
  return signatures.split('\n').some((line) => {
    const [dash, signer, encoded] = line.split(' ');
    if (dash !== '—' || signer !== name || !encoded) return false;
    const bytes = Buffer.from(encoded, 'base64');
    return bytes.subarray(0, 4).equals(id) && verify(null, Buffer.from(text), key, bytes.subarray(4));
  });
}

/** The public half as people pass it on: `name+keyid+base64`, the verifier key of c2sp.org/signed-note. */
export function verifierKey({ name, key }: NoteKey): string {
  const bytes = publicBytes(key.type === 'private' ? createPublicKey(key) : key);
  return `${name}+${keyId(name, bytes).toString('hex')}+${Buffer.concat([Buffer.of(ED25519), bytes]).toString('base64')}`;
}

/** Reads a verifier key; throws where it is none, or its identifier is not of that key. */
export function readVerifierKey(text: string): NoteKey {
  const [name, id, ...rest] = text.trim().split('+');
  const bytes = Buffer.from(rest.join('+'), 'base64');
  if (!name || !id || bytes[0] !== ED25519 || bytes.length !== 33)
    throw new Error('not a key: name+id+base64 expected');
  const key = bytes.subarray(1);
  if (keyId(name, key).toString('hex') !== id) throw new Error('the key does not fit its identifier');
  return {
    name,
    key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') }, format: 'jwk' }),
  };
}

export function readSigningKey(name: string, pem: string): NoteKey {
  return { name, key: createPrivateKey(pem) };
}

function keyId(name: string, key: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
}

function publicBytes(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
}
