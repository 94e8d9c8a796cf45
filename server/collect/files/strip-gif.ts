/** The picture without comments, programs' notes and what stands behind its end; that it turns for ever stays. Null where it is no GIF. */
export function stripGif(content: Buffer): Buffer | null {
  if (content.length < 13) return null;
  const start = 13 + tableBytes(content[10]!);
  const parts: Buffer[] = [content.subarray(0, start)];
  let position = start;
  while (position < content.length) {
    const begin = position;
    switch (content[position]) {
      case 0x3b:
        parts.push(Buffer.of(0x3b));
        return Buffer.concat(parts);
      case 0x2c:
        if (position + 11 > content.length) return null;
        position += 10 + tableBytes(content[position + 9]!) + 1;
        break;
      case 0x21:
        position += 2;
        break;
      default:
        return null;
    }
    const end = endOfBlocks(content, position);
    if (end < 0) return null;
    if (!isNote(content, begin)) parts.push(content.subarray(begin, end));
    position = end;
  }
  return null;
}

function isNote(content: Buffer, begin: number): boolean {
  if (content[begin] !== 0x21) return false;
  const label = content[begin + 1];
  const program = content.subarray(begin + 3, begin + 14).toString('latin1');
  return label === 0xfe || (label === 0xff && !/^(NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(program));
}

/** Bytes of a colour table, by the flags that announce it. */
function tableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** After the block of length nought that ends a chain of them; -1 where there is none. */
function endOfBlocks(content: Buffer, from: number): number {
  for (let position = from; position < content.length; position += content[position]! + 1)
    if (content[position] === 0) return position + 1;
  return -1;
}
