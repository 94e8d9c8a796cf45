/** Chunks that say nothing of the picture itself: words, EXIF, the moment. */
const beside: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'dSIG']);

/** The picture without words, place and moment, and without what stands behind its end. Null where it is no PNG. */
export function stripPng(content: Buffer): Buffer | null {
  const parts: Buffer[] = [content.subarray(0, 8)];
  let position = 8;
  while (position + 12 <= content.length) {
    const type = content.subarray(position + 4, position + 8).toString('latin1');
    const end = position + 12 + content.readUInt32BE(position);
    if (end > content.length || !/^[a-zA-Z]{4}$/.test(type)) return null;
    if (!beside.has(type)) parts.push(content.subarray(position, end));
    if (type === 'IEND') return Buffer.concat(parts);
    position = end;
  }
  return null;
}
