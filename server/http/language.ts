import type { FastifyRequest } from 'fastify';
import type { Language } from '../../shared/vocabulary.ts';

/** The reader's language: the first of French and English that the request prefers, French by default. */
export function languageOf(request: FastifyRequest): Language {
  const accepted = request.headers['accept-language'] ?? '';
  const first = accepted
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code) => code === 'fr' || code === 'en');
  return first === 'en' ? 'en' : 'fr';
}
