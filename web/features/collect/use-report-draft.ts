import { useEffect, useState } from 'react';
import { type Channel, channels } from '../../../shared/vocabulary.ts';
import { useMe } from '../../api/me.ts';
import { emptyDraft, isBlank, type ReportDraft } from './report-draft.ts';

/** The draft of the person signed in, kept on this computer at each change until it is sent. */
export function useReportDraft(): {
  draft: ReportDraft;
  change: (change: Partial<ReportDraft> | ((draft: ReportDraft) => ReportDraft)) => void;
  /** Starts anew, and forgets what was kept; the channel of this one is proposed for the next. */
  clear: () => void;
} {
  const me = useMe();
  const place = `recoupe.draft.${me.id}`;
  const channelPlace = `recoupe.channel.${me.id}`;
  const fresh = () => emptyDraft(newKey(), keptChannel(channelPlace), me.submitCells[0]?.code ?? '');
  const [draft, setDraft] = useState<ReportDraft>(() => ({ ...fresh(), ...keptDraft(place) }));
  useEffect(() => {
    if (isBlank(draft)) localStorage.removeItem(place);
    else keep(place, JSON.stringify(draft));
  }, [draft, place]);
  return {
    draft,
    change: (change) =>
      setDraft((before) => (typeof change === 'function' ? change(before) : { ...before, ...change })),
    clear: () => {
      keep(channelPlace, draft.channel);
      setDraft(fresh());
    },
  };
}

/** Chosen once a draft: a click repeated or an answer lost does not make two reports. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keep(place: string, value: string): void {
  try {
    localStorage.setItem(place, value);
  } catch {
    // A text beyond what the browser keeps: the page still holds it.
  }
}

function keptChannel(place: string): Channel | '' {
  return channels.find((channel) => channel === localStorage.getItem(place)) ?? '';
}

function keptDraft(place: string): Partial<ReportDraft> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}
