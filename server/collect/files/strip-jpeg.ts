const comment = 0xfe;

/** What belongs to the picture: frame, tables and scans, JFIF without its thumbnail, the colour profile and Adobe's colours. */
function belongs(marker: number, segment: Buffer): boolean {
  const says = (sign: string) => segment.subarray(4, 4 + sign.length).toString('latin1') === sign;
  if (marker === 0xe0) return says('JFIF\0');
  if (marker === 0xe2) return says('ICC_PROFILE\0');
  if (marker === 0xee) return says('Adobe');
  return marker < 0xe0 || (marker > 0xef && marker !== comment);
}

/**
 * The picture without what the camera wrote beside it (place, moment, device, thumbnail) and without what stands behind
 * its end. Which way up it was held stays. Null where it does not read as a JPEG.
 */
export function stripJpeg(content: Buffer): Buffer | null {
  const parts: Buffer[] = [content.subarray(0, 2)];
  let turned: number | null = null;
  let position = 2;
  while (position + 4 <= content.length) {
    if (content[position] !== 0xff) return null;
    const marker = content[position + 1]!;
    if (marker === 0xff) {
      position++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = position + 2 + content.readUInt16BE(position + 2);
    if (end > content.length || end < position + 4) return null;
    const segment = content.subarray(position, end);
    if (marker === 0xe1) turned ??= orientationOf(segment);
    if (belongs(marker, segment)) parts.push(segment);
    position = end;
    if (marker === 0xda) {
      const scan = endOfScan(content, position);
      parts.push(content.subarray(position, scan));
      position = scan;
    }
  }
  // Cut off before its end: what is there is kept, and closed.
  parts.push(Buffer.of(0xff, 0xd9));
  if (turned !== null && turned > 1) parts.splice(1, 0, orientationSegment(turned));
  return Buffer.concat(parts);
}

/** Compressed data goes on until a marker that is no stuffed byte and no restart. */
function endOfScan(content: Buffer, from: number): number {
  for (let i = content.indexOf(0xff, from); i >= 0 && i + 1 < content.length; i = content.indexOf(0xff, i + 1)) {
    const next = content[i + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return i;
  }
  return content.length;
}

/** Tag 0x0112 of the first directory of EXIF: 1 to 8; null where there is none. */
function orientationOf(segment: Buffer): number | null {
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0') return null;
  const tiff = segment.subarray(10);
  if (tiff.length < 14) return null;
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (offset: number) => (little ? tiff.readUInt16LE(offset) : tiff.readUInt16BE(offset));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return null;
  for (let i = 0; i < short(directory); i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.length) return null;
    if (short(entry) === 0x0112) {
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** EXIF that says which way up, and nothing else. */
function orientationSegment(value: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(value, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.of(0xff, 0xe1, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
