/** A segment of a JPEG: its marker, its length, its content. */
function segment(marker: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content as string, 'latin1');
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** EXIF with an orientation and a place, as a telephone writes it. */
function exif(orientation: number, place: string): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]);
}

/** The parts of a JPEG, with a place in its EXIF and its comment; `behind` stands behind its end. */
export function photo({
  place,
  orientation = 1,
  behind = '',
}: {
  place: string;
  orientation?: number;
  behind?: string;
}) {
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, 'JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0'),
    segment(0xe1, exif(orientation, place)),
    segment(0xfe, `prise à ${place}`),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xda, Buffer.alloc(8, 2)),
    Buffer.of(0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56),
    Buffer.of(0xff, 0xd9),
    Buffer.from(behind, 'latin1'),
  ]);
}

interface Entry {
  name: string;
  content?: string;
  /** What the directory says, where that is not the truth. */
  unpacked?: number;
  packed?: number;
  offset?: number;
  mode?: number;
}

/** An archive of entries that are stored as they are. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', unpacked, packed, offset: told, mode = 0 } of entries) {
    const [label, body] = [Buffer.from(name), Buffer.from(content)];
    const local = Buffer.alloc(30);
    local.write('PK\u0003\u0004', 0, 'latin1');
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(body.length, 22);
    local.writeUInt16LE(label.length, 26);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002', 0, 'latin1');
    central.writeUInt32LE(packed ?? body.length, 20);
    central.writeUInt32LE(unpacked ?? body.length, 24);
    central.writeUInt16LE(label.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(told ?? offset, 42);
    locals.push(local, label, body);
    directory.push(central, label);
    offset += 30 + label.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
