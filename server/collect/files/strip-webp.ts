/** Flags of VP8X that announce EXIF and XMP. */
const announced = 0b0000_1100;

/** The picture without EXIF and XMP, and without what stands behind its end. Null where it is no WebP. */
export function stripWebp(content: Buffer): Buffer | null {
  const end = Math.min(content.length, 8 + content.readUInt32LE(4));
  const parts: Buffer[] = [];
  let position = 12;
  while (position + 8 <= end) {
    const type = content.subarray(position, position + 4).toString('latin1');
    const length = content.readUInt32LE(position + 4);
    const next = position + 8 + length + (length % 2);
    if (position + 8 + length > end) return null;
    if (type !== 'EXIF' && type !== 'XMP ') {
      const chunk = Buffer.from(content.subarray(position, Math.min(next, end)));
      if (type === 'VP8X' && length > 0) chunk[8]! &= ~announced;
      parts.push(chunk);
    }
    position = next;
  }
  if (parts.length === 0) return null;
  const body = Buffer.concat(parts);
  const head = Buffer.from(content.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
