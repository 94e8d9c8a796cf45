import { RecoupeError } from '../../../shared/errors.ts';
import { type FileKind, kindOf } from './file-kinds.ts';
import { hiddenArchive, refuseUnsafeArchive } from './read-zip.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

export interface CheckedFile {
  /** By the content, whatever was declared. */
  mediaType: string;
  /** What is kept: an image without what its camera wrote beside the picture. */
  content: Buffer;
}

/** Largest file, in bytes. */
export const largestFile = 25 * 1024 * 1024;

/**
 * Decides by its bytes whether a file may be kept, and as what.
 * @param name as its sender calls it; its extension must be one of the type's
 * @param declared media type as the browser says it, '' or `application/octet-stream` where it does not know
 * @throws RecoupeError file_type_refused, file_type_mismatch, file_unsafe with `details.problem`
 */
export function checkFile(name: string, declared: string, content: Buffer): CheckedFile {
  const kind = kindOf(content);
  if (!kind) throw new RecoupeError('file_type_refused');
  refuseMismatch(kind, name, declared);
  if (kind.archive) refuseUnsafeArchive(content);
  const kept = strip(kind, content);
  // A reader that looks for an archive finds it at the end, behind whatever stands first.
  if (!kind.archive && hiddenArchive(kept)) throw new RecoupeError('file_unsafe', { problem: 'second_file' });
  return { mediaType: kind.mediaType, content: kept };
}

function refuseMismatch(kind: FileKind, name: string, declared: string): void {
  const extension = /\.(3gp|[a-z][a-z0-9]{0,7})$/i.exec(name.trim())?.[1]?.toLowerCase();
  const otherName = extension !== undefined && !kind.extensions.includes(extension);
  // Browsers guess from the name; only pictures, sound and video are guessed well enough to hold them to it.
  const family = /^(image|audio|video)\//.exec(declared.trim().toLowerCase())?.[1];
  const families = [kind.mediaType.split('/')[0]!, ...(kind.family ?? [])];
  if (otherName || (family && !families.includes(family)))
    throw new RecoupeError('file_type_mismatch', { found: kind.extensions[0] });
}

const strippers: Readonly<Record<string, (content: Buffer) => Buffer | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/gif': stripGif,
  'image/webp': stripWebp,
};

function strip(kind: FileKind, content: Buffer): Buffer {
  const stripper = strippers[kind.mediaType];
  if (!stripper) return content;
  const stripped = stripper(content);
  if (!stripped) throw new RecoupeError('file_unsafe', { problem: 'broken' });
  return stripped;
}
