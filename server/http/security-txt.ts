/** How long what it says may be believed; computed at each answer, so that it never lapses while the contact stands. */
const days = 180;

/** Where to report a flaw (RFC 9116). Without a contact there is no such file. */
export function securityTxt(contact: string, origin: string | undefined, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: fr, en',
    ...(origin ? [`Canonical: ${new URL('/.well-known/security.txt', origin).href}`] : []),
    '',
  ].join('\n');
}
