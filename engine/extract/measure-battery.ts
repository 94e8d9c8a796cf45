import type { MentionType } from '../../shared/vocabulary.ts';
import { extract } from './extract.ts';

/** How well sentences are read in one casing. `found`: share of the marked spans met; `alarms`: mentions of the type elsewhere. */
export interface Measured {
  found: number;
  alarms: number;
}

type Casing = 'usual' | 'lower' | 'bare' | 'capitals';

/**
 * Reads sentences, one a line, whose mentions of a type stand in brackets, as written, in small letters, in small
 * letters without accents, and in capitals. For tests.
 */
export function measureBattery(sentences: string, type: MentionType): Record<Casing, Measured> {
  return { usual: inCasing('usual'), lower: inCasing('lower'), bare: inCasing('bare'), capitals: inCasing('capitals') };

  function inCasing(casing: Casing): Measured {
    let [marked, met, alarms] = [0, 0, 0];
    for (const line of sentences.trim().split('\n')) {
      const { text, spans } = read(line);
      const mentions = extract({ text: cased(text, casing), recordedAt: '2026-05-05T10:00:00+02:00' });
      const found = mentions.filter((mention) => mention.type === type);
      const meets = (span: Span) => found.some((one) => one.start < span.end && span.start < one.end);
      marked += spans.length;
      met += spans.filter(meets).length;
      alarms += found.filter((one) => !spans.some((span) => one.start < span.end && span.start < one.end)).length;
    }
    return { found: marked === 0 ? 1 : met / marked, alarms };
  }
}

interface Span {
  start: number;
  end: number;
}

function read(line: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of line.split(/(?=\[)|(?<=\])/)) {
    const marked = part.startsWith('[');
    const piece = marked ? part.slice(1, -1) : part;
    if (marked) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

function cased(text: string, casing: Casing): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  if (casing === 'usual') return text;
  if (casing === 'lower') return text.toLowerCase();
  return casing === 'bare' ? plain.toLowerCase() : plain.toUpperCase();
}
