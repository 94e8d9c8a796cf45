import type { FastifyInstance } from 'fastify';

export interface SentFile {
  name: string;
  content: Buffer | string;
  mediaType?: string;
}

/** The cookie of a new session of a persona, for calls that a test client cannot make. */
export async function cookieOf(app: FastifyInstance, login: string): Promise<string> {
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/sign-in/persona',
    headers: { 'x-recoupe': '1' },
    payload: { login },
  });
  return signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** The header and the body of a form with one file, as a browser sends it. */
export function formOf(file: SentFile): { type: string; body: Buffer } {
  const boundary = 'boundary-of-the-parts';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.mediaType ?? 'application/octet-stream'}\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), Buffer.from(file.content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** Sends one attachment as a persona, in a session of its own, the way a browser's form does. */
export async function attachFile(app: FastifyInstance, login: string, file: SentFile) {
  const { type, body } = formOf(file);
  return app.inject({
    method: 'POST',
    url: '/api/collect/attachments',
    headers: { 'x-recoupe': '1', 'content-type': type, cookie: await cookieOf(app, login) },
    payload: body,
  });
}
