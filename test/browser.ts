import type { FastifyInstance } from 'fastify';
import { formOf, type SentFile } from './attach.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect and fail on anything else
  body: any;
  headers: Record<string, unknown>;
}

/** A browser without the browser: it keeps the cookies that it is given, as sign-in in several steps needs. */
export interface Browser {
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Sends one file the way a browser's form does. */
  upload(url: string, file: SentFile): Promise<Answer>;
  /** Another browser with the same cookies: what a thief would have. */
  copy(): Browser;
}

export function openBrowser(
  app: FastifyInstance,
  remoteAddress = '127.0.0.1',
  jar: ReadonlyMap<string, string> = new Map(),
): Browser {
  const cookies = new Map(jar);
  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await app.inject({
      method,
      url,
      remoteAddress,
      headers: { 'x-recoupe': '1', 'accept-language': 'fr', ...headers },
      cookies: Object.fromEntries(cookies),
      ...(body === undefined ? {} : { payload: body as object }),
    });
    for (const { name, value } of response.cookies) cookies.set(name, value);
    const json = response.headers['content-type']?.toString().includes('json');
    return { status: response.statusCode, body: json ? response.json() : response.body, headers: response.headers };
  };
  return {
    get: (url, headers) => call('GET', url, undefined, headers),
    send: call,
    upload(url, file) {
      const { type, body } = formOf(file);
      return call('POST', url, body, { 'content-type': type });
    },
    copy: () => openBrowser(app, remoteAddress, cookies),
  };
}
