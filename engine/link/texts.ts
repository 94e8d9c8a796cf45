/** Distinct texts as UTF-8, one after the other, on memory that every thread can read; code 0 is the empty text. */
export interface Texts {
  size: number;
  bytes: Uint8Array<SharedArrayBuffer>;
  /** Where each text begins in `bytes`; one more entry closes the last. */
  starts: Int32Array<SharedArrayBuffer>;
}

const decoder = new TextDecoder();

/** One text. Short runs of plain letters are read by hand: the decoder has a price for each call. */
export function textAt({ bytes, starts }: Texts, code: number): string {
  const from = starts[code]!;
  const to = starts[code + 1]!;
  let text = '';
  for (let i = from; i < to; i++) {
    if (bytes[i]! > 127 || i - from > 24) return decoder.decode(bytes.slice(from, to));
    text += String.fromCharCode(bytes[i]!);
  }
  return text;
}

/** All texts in the order of their codes. */
export function allTexts(texts: Texts): string[] {
  return Array.from({ length: texts.size }, (_, code) => textAt(texts, code));
}
