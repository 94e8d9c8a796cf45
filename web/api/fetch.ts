import { type ErrorCode, errorCatalogue } from '../../shared/errors.ts';
import { currentLanguage } from '../i18n/language.ts';

/** What the server refused, in the reader's language. `offline` is the one error that the server cannot tell. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'offline';
  readonly tip: string;
  readonly requestId: string | null;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode | 'offline', message: string, tip: string, requestId: string | null, details = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.tip = tip;
    this.requestId = requestId;
    this.details = details;
  }
}

/** What the frame does when a session ends, and when a purpose or a proof is asked for (true: given, try again). */
interface Guards {
  onSessionEnded(): void;
  askPurpose(): Promise<boolean>;
  askProof(): Promise<boolean>;
}
const guards: Guards = {
  onSessionEnded: () => undefined,
  askPurpose: async () => false,
  askProof: async () => false,
};

export function setGuards(next: Partial<Guards>): void {
  Object.assign(guards, next);
}

type QueryValue = string | number | boolean | null | undefined;

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, QueryValue>;
  /** Sent as JSON, or as it is when a FormData. */
  body?: unknown;
  signal?: AbortSignal;
}

/**
 * Calls `/api<path>` and returns its JSON (undefined for 204, text where it is a file). A session that ended opens the
 * sign-in screen over the page; a missing purpose or proof opens its dialog, then the call is made again.
 * @throws ApiError
 */
export async function api<Result>(path: string, options: RequestOptions = {}): Promise<Result> {
  let response = await send(path, options);
  if (response.ok) return readBody<Result>(response);
  let error = await readError(response);
  const asked = { purpose_required: guards.askPurpose, proof_required: guards.askProof };
  for (const [code, ask] of Object.entries(asked)) {
    if (error.code !== code || !(await ask())) continue;
    response = await send(path, options);
    if (response.ok) return readBody<Result>(response);
    error = await readError(response);
  }
  if (error.code === 'not_signed_in') guards.onSessionEnded();
  throw error;
}

/** The address of a call, for a link or a download. Empty values are left out. */
export function apiUrl(path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return `/api${path}${search ? `?${search}` : ''}`;
}

async function send(path: string, { method = 'GET', query, body, signal }: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': currentLanguage() };
  if (method !== 'GET') headers['X-Recoupe'] = '1';
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(apiUrl(path, query), {
      method,
      headers,
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw offline();
  }
}

async function readBody<Result>(response: Response): Promise<Result> {
  if (response.status === 204) return undefined as Result;
  const json = response.headers.get('content-type')?.includes('json') ?? true;
  return (json ? await response.json() : await response.text()) as Result;
}

async function readError(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as {
    error?: { code: ErrorCode; message: string; tip: string; requestId?: string; details?: Record<string, unknown> };
  } | null;
  if (body?.error) {
    const { code, message, tip, requestId, details } = body.error;
    // An address that cannot be is one that leads nowhere: nothing was sent that could be corrected.
    if (code === 'bad_input' && details?.in === 'params') return fromCatalogue('not_found');
    return new ApiError(code, message, tip, requestId ?? null, details);
  }
  return fromCatalogue(response.status === 502 || response.status === 503 ? 'unavailable' : 'internal');
}

function fromCatalogue(code: ErrorCode): ApiError {
  const info = errorCatalogue[code];
  return currentLanguage() === 'fr'
    ? new ApiError(code, info.fr, info.tipFr, null)
    : new ApiError(code, info.en, info.tipEn, null);
}

/** The device or its holder said no, or took too long: the same to the person as a wrong code. */
export function refusedProof(): never {
  throw fromCatalogue('proof_refused');
}

function offline(): ApiError {
  return currentLanguage() === 'fr'
    ? new ApiError('offline', 'Le serveur ne répond pas.', 'Ce que vous avez saisi reste ici ; réessayez.', null)
    : new ApiError('offline', 'The server does not answer.', 'What you typed stays here; try again.', null);
}
