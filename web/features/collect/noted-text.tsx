import { useEffect, useRef, useState } from 'react';
import type { ReportView } from '../../../server/collect/schema.ts';
import type { HitSummary } from '../../../server/crosscheck/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { MentionLegend, MentionText } from '../../ui/text/mention-text.tsx';
import { useHits } from '../crosscheck/api.ts';
import { HitNote } from '../crosscheck/hit-note.tsx';
import { ownSide } from '../crosscheck/own-side.ts';
import { useNewHits } from '../crosscheck/use-new-hits.ts';
import styles from './collect.module.css';
import { placeNotes } from './note-places.ts';
import { scopeText } from './scope-text.ts';
import { collectText } from './text.ts';
import { mentionsAlone } from './withheld-text.ts';

export interface NotedTextProps {
  report: ReportView;
  openHit: string | undefined;
  onOpenHit: ((id: string) => void) | undefined;
}

/** The most hits that one mention shows before the rest is asked for. */
const fewNotes = 2;

/** The report's words with their mentions underlined, and each hit in the margin beside the mention that found it. */
export function NotedText({ report, openHit, onOpenHit }: NotedTextProps) {
  const t = useText(collectText);
  const s = useText(scopeText);
  const shown = report.textWithheld ? mentionsAlone(report.mentions) : report;
  const language = useLanguage();
  const hits = useHits(
    { report: report.id, state: 'all', limit: 200 },
    report.can.readHits && Boolean(report.crosscheckedAt),
  );
  useNewHits(() => void hits.refetch(), report.can.readHits);
  const groups = groupByMention(report, hits.data?.pages.flatMap((page) => page.items) ?? []);
  const noted = new Set(groups.map((group) => group.mentionId));
  const [picked, setPicked] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  usePlacedNotes(root, groups.length);

  const open = groups.find((group) => group.hits.some((hit) => hit.id === openHit));
  const pick = (mentionId: string) => {
    setPicked(mentionId);
    const first = groups.find((group) => group.mentionId === mentionId)?.hits[0];
    if (first && onOpenHit) onOpenHit(first.id);
  };
  return (
    <div ref={root} className={styles.noted}>
      <div className={styles.words}>
        {report.textWithheld && <p className={styles.help}>{s.textWithheld}</p>}
        <MentionText
          text={shown.text}
          mentions={shown.mentions}
          language={language}
          activeId={open?.mentionId ?? picked}
          noted={noted}
          onPick={pick}
        />
        <MentionLegend mentions={report.mentions} language={language} />
      </div>
      {report.can.readHits && (
        <aside className={styles.notes} aria-label={t.margin}>
          {hits.error && <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />}
          {!report.crosscheckedAt && <p className={styles.help}>{t.marginWaiting}</p>}
          {hits.data && groups.length === 0 && <p className={styles.help}>{t.marginNone}</p>}
          {groups.map((group) => (
            <Group
              key={group.mentionId}
              group={group}
              report={report}
              openHit={openHit}
              onOpenHit={onOpenHit}
              onPoint={setPicked}
            />
          ))}
        </aside>
      )}
    </div>
  );
}

interface NoteGroup {
  mentionId: string;
  start: number;
  hits: HitSummary[];
}

interface GroupProps extends NotedTextProps {
  group: NoteGroup;
  onPoint: (mentionId: string | null) => void;
}

function Group({ group, report, openHit, onOpenHit, onPoint }: GroupProps) {
  const t = useText(collectText);
  const [all, setAll] = useState(false);
  const shown = all ? group.hits : group.hits.slice(0, fewNotes);
  const rest = group.hits.length - shown.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a note shows its mention; the note's own link does the rest.
    <div
      className={styles.noteGroup}
      data-note={group.mentionId}
      onMouseEnter={() => onPoint(group.mentionId)}
      onMouseLeave={() => onPoint(null)}
    >
      {shown.map((hit) => (
        <HitNote key={hit.id} hit={hit} reportId={report.id} current={hit.id === openHit} onOpen={onOpenHit} />
      ))}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t.marginMore(rest)}
        </button>
      )}
    </div>
  );
}

function groupByMention(report: ReportView, hits: readonly HitSummary[]): NoteGroup[] {
  const starts = new Map(report.mentions.map((mention) => [mention.id, mention.start]));
  const groups = new Map<string, NoteGroup>();
  for (const hit of hits) {
    const { mentionId } = ownSide(hit, report.id).own;
    const group = groups.get(mentionId) ?? { mentionId, start: starts.get(mentionId) ?? 0, hits: [] };
    group.hits.push(hit);
    groups.set(mentionId, group);
  }
  return [...groups.values()].sort((a, b) => a.start - b.start);
}

/** Room, in pixels, between two notes. */
const noteGap = 10;

/** Keeps each note at the height of its mention while fonts load, windows change and notes grow. */
function usePlacedNotes(root: React.RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    const element = root.current;
    const margin = element?.querySelector<HTMLElement>('aside');
    if (!element || !margin || count === 0) return;
    const place = () => {
      const notes = [...margin.querySelectorAll<HTMLElement>('[data-note]')];
      const top = margin.getBoundingClientRect().top;
      const sizes = notes.map((note) => {
        const mention = element.querySelector(`[data-mention="${note.dataset.note}"]`);
        const anchor = mention ? Math.max(0, mention.getBoundingClientRect().top - top) : 0;
        return { id: note.dataset.note ?? '', anchor, height: note.offsetHeight };
      });
      const places = placeNotes(sizes, noteGap);
      for (const note of notes) note.style.setProperty('--top', `${places.get(note.dataset.note ?? '') ?? 0}px`);
      const bottom = Math.max(0, ...sizes.map((size) => (places.get(size.id) ?? 0) + size.height));
      margin.style.setProperty('--height', `${bottom}px`);
    };
    const observer = new ResizeObserver(place);
    for (const watched of [element, ...margin.querySelectorAll('[data-note]')]) observer.observe(watched);
    place();
    return () => observer.disconnect();
  }, [root, count]);
}
