import type { Channel } from '../shared/vocabulary.ts';
import { createRng } from './rng.ts';
import { createTeller, type Moment } from './stories.ts';
import { buildWorld } from './world/build-world.ts';
import { activeCells } from './world/places.ts';
import { compose } from './writing/compose.ts';
import type { Truth } from './writing/scene.ts';

/** One report in the form that `recoupe import` reads. */
export interface DemoReport {
  id: string;
  channel: Channel;
  /** Code of the cell that receives it. */
  org: string;
  /** ISO 8601 with the offset of the cell's territory. */
  recorded_at: string;
  text: string;
}

export interface CountryOptions {
  seed: number;
  reports?: number;
  /** First and last day, ISO dates. */
  from?: string;
  to?: string;
}

export interface ToldReport extends DemoReport {
  /** The identities woven in, in the form in which they are mentioned. */
  truth: Truth[];
}

/**
 * The fictional country: reports over two years from every active cell, in order of time. The same options give the
 * same reports. Networks, homonyms, near plates, switchboards and dead ends are woven in (`stories.ts`).
 */
export function* generateCountry(options: CountryOptions): Generator<DemoReport> {
  for (const { truth: _, ...report } of generateToldCountry(options)) yield report;
}

/** The same reports with the truth behind them, for tests and measures. */
export function* generateToldCountry(options: CountryOptions): Generator<ToldReport> {
  const { seed, reports = 2000, from = '2024-11-20', to = '2026-11-20' } = options;
  const rng = createRng(seed);
  const cells = activeCells(to);
  const tell = createTeller(rng.fork('stories'), buildWorld(rng.fork('world'), cells), cells);
  const pen = rng.fork('pen');
  const clock = rng.fork('clock');
  const texts = new Set<string>();
  for (const [i, moment] of moments(reports, from, to).entries()) {
    const scene = tell(moment);
    let composed = compose(scene, pen);
    while (texts.has(composed.text) || composed.text.length < 40) composed = compose(scene, pen);
    texts.add(composed.text);
    const earliest = scene.daysAgo === 0 ? scene.hour + 1 : 7;
    const time = `${two(clock.int(earliest, 23))}:${two(clock.int(0, 59))}:00`;
    const day = moment.day.toISOString().slice(0, 10);
    yield {
      id: `DEMO-${String(i + 1).padStart(5, '0')}`,
      channel: scene.channel,
      org: scene.cell.code,
      recorded_at: `${day}T${time}${offset(scene.cell.department, moment.day)}`,
      text: composed.text,
      truth: composed.truth,
    };
  }
}

/** Days spread over the span with a slow growth; the last ones fall two to six days before its end. */
function moments(count: number, from: string, to: string): Moment[] {
  const start = Date.parse(from);
  const end = Date.parse(to) - 2 * 86_400_000;
  return Array.from({ length: count }, (_, i) => {
    const share = ((i + 0.5) / count) ** 0.85;
    const day = new Date(start + Math.floor((share * (end - start)) / 86_400_000) * 86_400_000);
    return { share, day };
  });
}

const overseas: Record<string, string> = { '971': '-04:00', '972': '-04:00', '973': '-03:00', '974': '+04:00' };

/** The offset from UTC on that day; summer time runs between the last Sundays of March and October. */
function offset(department: string, day: Date): string {
  const fixed = overseas[department];
  if (fixed) return fixed;
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const summer = day.getTime() >= lastSunday(2) && day.getTime() < lastSunday(9);
  return summer ? '+02:00' : '+01:00';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
