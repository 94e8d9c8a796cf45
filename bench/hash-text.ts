/**
 * PostgreSQL's hashtextextended(text, 0), so that keys can be written in binary without asking the server for each:
 * Bob Jenkins's lookup3, as in its hashfn.c. `checkHash` in fill.ts compares the two before anything is written.
 * @returns high and low half, as unsigned 32-bit numbers, in `out`
 */
export function hashText(text: string, out: Uint32Array): void {
  let bytes = scratch;
  let length = text.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || i >= scratch.length) {
      bytes = Buffer.from(text);
      length = bytes.length;
      break;
    }
    bytes[i] = code;
  }
  let a = (0x9e3779b9 + length + 3923095) | 0;
  let b = a;
  let c = a;
  let at = 0;
  for (; length - at >= 12; at += 12) {
    a = (a + word(bytes, at, 4)) | 0;
    b = (b + word(bytes, at + 4, 4)) | 0;
    c = (c + word(bytes, at + 8, 4)) | 0;
    a = ((a - c) ^ rotated(c, 4)) | 0;
    c = (c + b) | 0;
    b = ((b - a) ^ rotated(a, 6)) | 0;
    a = (a + c) | 0;
    c = ((c - b) ^ rotated(b, 8)) | 0;
    b = (b + a) | 0;
    a = ((a - c) ^ rotated(c, 16)) | 0;
    c = (c + b) | 0;
    b = ((b - a) ^ rotated(a, 19)) | 0;
    a = (a + c) | 0;
    c = ((c - b) ^ rotated(b, 4)) | 0;
    b = (b + a) | 0;
  }
  const left = length - at;
  a = (a + word(bytes, at, Math.min(4, left))) | 0;
  if (left > 4) b = (b + word(bytes, at + 4, Math.min(4, left - 4))) | 0;
  // The lowest byte of the last word is kept for the length.
  if (left > 8) c = (c + (word(bytes, at + 8, left - 8) << 8)) | 0;
  c = ((c ^ b) - rotated(b, 14)) | 0;
  a = ((a ^ c) - rotated(c, 11)) | 0;
  b = ((b ^ a) - rotated(a, 25)) | 0;
  c = ((c ^ b) - rotated(b, 16)) | 0;
  a = ((a ^ c) - rotated(c, 4)) | 0;
  b = ((b ^ a) - rotated(a, 14)) | 0;
  c = ((c ^ b) - rotated(b, 24)) | 0;
  out[0] = b;
  out[1] = c;
}

const scratch = Buffer.alloc(256);

/** Up to four bytes, the first the lowest. */
function word(bytes: Buffer, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value |= bytes[at + i]! << (8 * i);
  return value;
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
