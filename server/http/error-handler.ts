import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type ErrorCode, errorCatalogue, RecoupeError } from '../../shared/errors.ts';
import { contentPolicy, securityHeaders } from './browser-policy.ts';
import { languageOf } from './language.ts';

/** Every failure leaves as `{ error: { code, message, tip, requestId, details? } }` in the reader's language; nothing internal is told. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = toRecoupeError(error);
    if (known.code === 'internal') request.log.error({ err: error }, 'request failed');
    return sendError(request, reply, known.code, known.details);
  });
}

/** Before a route is found: an address that cannot be decoded is one that leads nowhere. */
export function refuseFrameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const code = error.code === 'FST_ERR_BAD_URL' ? 'not_found' : 'bad_input';
  reply.headers({ ...securityHeaders, 'content-security-policy': contentPolicy(), 'cache-control': 'no-store' });
  sendError(request, reply, code);
}

export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  details?: Record<string, unknown>,
) {
  const info = errorCatalogue[code];
  const french = languageOf(request) === 'fr';
  const tip = french ? info.tipFr : info.tipEn;
  const wait = typeof details?.retryAfter === 'number' ? details.retryAfter : null;
  if (wait !== null) reply.header('retry-after', wait);
  return reply.status(info.status).send({
    error: {
      code,
      message: french ? info.fr : info.en,
      tip: wait === null ? tip : `${tip} ${possibleAgain(wait, french)}`,
      requestId: request.id,
      ...(details ? { details } : {}),
    },
  });
}

function possibleAgain(seconds: number, french: boolean): string {
  const [count, unit] = seconds < 120 ? [seconds, 's'] : [Math.ceil(seconds / 60), 'min'];
  return french ? `Possible de nouveau dans ${count}\u00a0${unit}.` : `Possible again in ${count}\u00a0${unit}.`;
}

function toRecoupeError(error: FastifyError): RecoupeError {
  if (error instanceof RecoupeError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({ field: issue.instancePath, problem: issue.message ?? '' }));
    return new RecoupeError('bad_input', { in: error.validationContext, fields });
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new RecoupeError('text_too_long', { limitBytes: bodyLimit });
    case 'FST_REQ_FILE_TOO_LARGE':
      return new RecoupeError('file_too_large');
    case '42501': // insufficient_privilege: a policy refused the row
      return new RecoupeError(constraintOf(error) === 'report_duties_pkey' ? 'duties_conflict' : 'not_allowed');
    case '23P01': // exclusion_violation: two periods of one person that may not overlap
      if (constraintOf(error) === 'user_roles_one_duty') return new RecoupeError('duties_conflict');
      if (constraintOf(error)?.endsWith('_once')) return new RecoupeError('already_granted');
      break;
    case '23514': // check_violation: one person twice, or one under the other's grant
      if (constraintOf(error) === 'approvals_two_persons') return new RecoupeError('not_allowed');
      if (constraintOf(error) === 'approvals_once') return new RecoupeError('not_found');
      break;
    case '57P01': // admin_shutdown
    case 'ECONNREFUSED':
      return new RecoupeError('unavailable');
  }
  // Class 22, a value that PostgreSQL cannot read as what it should be: a forged cursor, a day that does not exist.
  if (/^22...$/.test(error.code ?? '')) return new RecoupeError('bad_input', undefined, { cause: error });
  if (error instanceof SyntaxError || error.code?.startsWith('FST_ERR_CTP'))
    // The parser's own words quote what it could not read.
    return new RecoupeError('bad_input', { problem: error instanceof SyntaxError ? 'not JSON' : error.code });
  if (error.statusCode === 429) return new RecoupeError('too_many_requests');
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
    return new RecoupeError('bad_input', { problem: error.code ?? 'refused' });
  return new RecoupeError('internal', undefined, { cause: error });
}

/** The constraint that a refusal of the database names. */
function constraintOf(error: Error): string | undefined {
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
}

/** Largest body of a JSON request: a text of the largest size admitted, escaped, with its mentions. */
export const bodyLimit = 8 * 1024 * 1024;
