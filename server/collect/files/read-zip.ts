import { RecoupeError } from '../../../shared/errors.ts';

interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  offset: number;
  /** Unix mode, 0 where its maker wrote none. */
  mode: number;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;

const mostEntries = 5000;
const mostUnpacked = 500 * 1024 * 1024;
/** Text packs ten to twenty times; beyond this it is made to fill a disk. */
const mostRatio = 200;

const programs =
  /\.(exe|com|scr|pif|dll|sys|cpl|msi|msp|bat|cmd|ps1|psm1|vbs?|vbe|jse?|wsf|wsh|hta|lnk|jar|app|apk|sh|reg|html?|xhtml|svg)$/i;

/**
 * Reads the directory of an archive, unpacks nothing.
 * @throws RecoupeError file_unsafe: `too_much_unpacked`, `program_inside`, `macro_inside`, `leaves_folder` or `broken`
 */
export function refuseUnsafeArchive(content: Buffer): void {
  const entries = entriesOf(content);
  // Two programs must not see two directories: by its place, and by where it says that it is.
  const end = findEnd(content);
  const told = end < 0 ? -1 : content.readUInt32LE(end + 16) + content.readUInt32LE(end + 12);
  const refuse = (problem: string) => new RecoupeError('file_unsafe', { problem });
  if (!entries || told !== end) throw refuse('broken');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  // Entries that share their bytes are how a small file unpacks to a whole disk.
  if (packed > content.length || overlap(entries)) throw refuse('too_much_unpacked');
  if (entries.length > mostEntries || unpacked > mostUnpacked) throw refuse('too_much_unpacked');
  if (entries.some((entry) => entry.unpacked > 1024 * 1024 && entry.unpacked > entry.packed * mostRatio))
    throw refuse('too_much_unpacked');
  for (const { name, mode } of entries) {
    if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name) || (mode & 0o170000) === 0o120000)
      throw refuse('leaves_folder');
    if (/(^|\/)vbaProject\.bin$|(^|\/)Basic\/.+\.xml$|(^|\/)Scripts\/.+/i.test(name)) throw refuse('macro_inside');
    if (programs.test(name)) throw refuse('program_inside');
  }
}

/** Whether a reader that looks for an archive from the end would find one. */
export function hiddenArchive(content: Buffer): boolean {
  return entriesOf(content) !== null;
}

/** The entries as the archive's directory names them; null where there is no directory, or one that does not hold. */
export function entriesOf(content: Buffer): ZipEntry[] | null {
  const end = findEnd(content);
  if (end < 0) return null;
  const count = content.readUInt16LE(end + 10);
  const length = content.readUInt32LE(end + 12);
  // The directory stands before its end record; what is said of its place is not believed.
  let position = end - length;
  if (position < 0) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (position + 46 > end || content.readUInt32LE(position) !== directoryRecord) return null;
    const nameLength = content.readUInt16LE(position + 28);
    entries.push({
      name: content.subarray(position + 46, position + 46 + nameLength).toString('utf8'),
      packed: content.readUInt32LE(position + 20),
      unpacked: content.readUInt32LE(position + 24),
      offset: content.readUInt32LE(position + 42),
      mode: content.readUInt32LE(position + 38) >>> 16,
    });
    position += 46 + nameLength + content.readUInt16LE(position + 30) + content.readUInt16LE(position + 32);
  }
  return position === end ? entries : null;
}

/** The end record stands last, before a comment of 65,535 bytes at most. */
function findEnd(content: Buffer): number {
  for (let i = content.length - 22; i >= Math.max(0, content.length - 22 - 0xffff); i--)
    if (content.readUInt32LE(i) === endRecord) return i;
  return -1;
}

function overlap(entries: readonly ZipEntry[]): boolean {
  let free = 0;
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) return true;
    free = offset + localHeader + packed;
  }
  return false;
}

/** Shortest header before the bytes of an entry. */
const localHeader = 30;
