import type { AttachmentView } from '../../../../server/collect/schema.ts';
import { type ErrorCode, errorCatalogue } from '../../../../shared/errors.ts';
import { ApiError, apiUrl } from '../../../api/fetch.ts';
import { currentLanguage } from '../../../i18n/language.ts';

/**
 * Sends one file and says how far it is (0 to 1). The one call made with XMLHttpRequest: `fetch` does not tell the
 * progress of what it sends.
 * @throws ApiError
 */
export function uploadAttachment(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<AttachmentView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl('/collect/attachments'));
    request.setRequestHeader('X-Recoupe', '1');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => (request.status < 300 ? resolve(request.response) : reject(refusal(request.response)));
    request.onerror = () => reject(refusal(null));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function refusal(body: { error?: { code: ErrorCode; message: string; tip: string; requestId?: string } } | null) {
  if (body?.error)
    return new ApiError(body.error.code, body.error.message, body.error.tip, body.error.requestId ?? null);
  const info = errorCatalogue.unavailable;
  const french = currentLanguage() === 'fr';
  return new ApiError('unavailable', french ? info.fr : info.en, french ? info.tipFr : info.tipEn, null);
}
