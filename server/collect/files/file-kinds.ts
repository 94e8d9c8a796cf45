import { isUtf8 } from 'node:buffer';
import { entriesOf } from './read-zip.ts';

export interface FileKind {
  /** As names end; the first is the type's own. */
  extensions: readonly string[];
  mediaType: string;
  /** Families of media types that browsers declare for it besides its own. */
  family?: readonly string[];
  /** Read by its directory before it is kept. */
  archive?: boolean;
  is(content: Buffer): boolean;
}

const at = (content: Buffer, offset: number, text: string) =>
  content.subarray(offset, offset + text.length).toString('latin1') === text;
const starts =
  (...signs: readonly string[]) =>
  (content: Buffer) =>
    signs.some((sign) => at(content, 0, sign));
/** ISO base media: `ftyp` and the brand of what it is. */
const brand = (brands: RegExp) => (content: Buffer) =>
  at(content, 4, 'ftyp') && brands.test(content.subarray(8, 12).toString('latin1'));
const riff = (form: string) => (content: Buffer) => at(content, 0, 'RIFF') && at(content, 8, form);
const office = (folder: string) => (content: Buffer) =>
  isZip(content) && has(content, '[Content_Types].xml') && has(content, folder);
const openDocument = (type: string) => (content: Buffer) =>
  isZip(content) && content.subarray(30, 130).toString('latin1').startsWith(`mimetypeapplication/vnd.oasis.${type}`);
const isZip = starts('PK\u0003\u0004', 'PK\u0005\u0006');
const has = (content: Buffer, name: string) =>
  (entriesOf(content) ?? []).some(
    (entry) => entry.name === name || (name.endsWith('/') && entry.name.startsWith(name)),
  );

/** Every type that may be attached, the most particular first. */
const fileKinds: readonly FileKind[] = [
  { extensions: ['pdf'], mediaType: 'application/pdf', is: starts('%PDF-') },
  { extensions: ['jpg', 'jpeg', 'jfif'], mediaType: 'image/jpeg', is: starts('\u00ff\u00d8\u00ff') },
  { extensions: ['png'], mediaType: 'image/png', is: starts('\u0089PNG\r\n\u001a\n') },
  { extensions: ['gif'], mediaType: 'image/gif', is: starts('GIF87a', 'GIF89a') },
  { extensions: ['webp'], mediaType: 'image/webp', is: riff('WEBP') },
  { extensions: ['m4a'], mediaType: 'audio/mp4', family: ['video'], is: brand(/^M4[AB] $/) },
  {
    extensions: ['mp4', 'm4v', 'mov', '3gp', 'm4a'],
    mediaType: 'video/mp4',
    family: ['audio'],
    is: brand(/^(iso[2-9m]|mp4[12]|avc1|dash|M4V |qt {2}|3g[gp2].|MSNV|mmp4)$/),
  },
  { extensions: ['mkv', 'webm'], mediaType: 'video/webm', family: ['audio'], is: starts('\u001aE\u00df\u00a3') },
  { extensions: ['avi'], mediaType: 'video/x-msvideo', is: riff('AVI ') },
  { extensions: ['wav'], mediaType: 'audio/wav', is: riff('WAVE') },
  { extensions: ['ogg', 'oga', 'opus'], mediaType: 'audio/ogg', family: ['video'], is: starts('OggS') },
  {
    extensions: ['mp3'],
    mediaType: 'audio/mpeg',
    is: starts('ID3', '\u00ff\u00fb', '\u00ff\u00f3', '\u00ff\u00f2'),
  },
  { extensions: ['aac'], mediaType: 'audio/aac', is: starts('\u00ff\u00f1', '\u00ff\u00f9') },
  { extensions: ['amr'], mediaType: 'audio/amr', is: starts('#!AMR') },
  {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    archive: true,
    is: office('word/'),
  },
  {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    archive: true,
    is: office('xl/'),
  },
  {
    extensions: ['pptx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    archive: true,
    is: office('ppt/'),
  },
  {
    extensions: ['odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    archive: true,
    is: openDocument('opendocument.text'),
  },
  {
    extensions: ['ods'],
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    archive: true,
    is: openDocument('opendocument.spreadsheet'),
  },
  {
    extensions: ['odp'],
    mediaType: 'application/vnd.oasis.opendocument.presentation',
    archive: true,
    is: openDocument('opendocument.presentation'),
  },
  { extensions: ['zip', 'kmz'], mediaType: 'application/zip', archive: true, is: isZip },
  {
    extensions: ['txt', 'csv', 'tsv', 'vcf', 'ics', 'eml', 'log', 'md', 'json', 'kml', 'gpx', 'srt'],
    mediaType: 'text/plain',
    is: isPlainText,
  },
];

/** What the bytes are, by their first ones; null where they are nothing that may be attached. */
export function kindOf(content: Buffer): FileKind | null {
  return fileKinds.find((kind) => kind.is(content)) ?? null;
}

/** Text that a person reads and that no browser or shell would run: not empty, without NUL, no page, drawing or script. */
function isPlainText(content: Buffer): boolean {
  const text = textOf(content);
  if (text.trim() === '' || unreadable.test(text)) return false;
  const head = text.slice(0, 4096).replace(/^\uFEFF/, '');
  return !/^#!|^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype|html|head|body|script|style|svg|iframe|\?php|%@)/i.test(
    head,
  );
}

/** As UTF-8, as UTF-16 that says so, or as what older programs write. */
function textOf(content: Buffer): string {
  if (isUtf8(content)) return content.toString('utf8');
  const mark = content.subarray(0, 2).toString('latin1');
  if (mark === '\u00ff\u00fe' || mark === '\u00fe\u00ff')
    return new TextDecoder(mark === '\u00ff\u00fe' ? 'utf-16le' : 'utf-16be').decode(content);
  return content.toString('latin1');
}

/** Control characters but those of a text's layout. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\0-\x08\x0e-\x1f\x7f]/;
