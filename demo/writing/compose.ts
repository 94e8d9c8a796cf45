import type { Rng } from '../rng.ts';
import { expand, glue, pieces } from './expand.ts';
import { textMessages, textMessageTails } from './phrases/plain.ts';
import type { Scene, Truth, Voice } from './scene.ts';
import { type Style, styles } from './styles.ts';
import { type Said, writeSlot } from './write-slots.ts';

/** A report's text and the identities that it speaks of. */
export interface Composed {
  text: string;
  truth: Truth[];
}

/** Writes one report in the style of the scene's channel: sentences drawn, ordered and laid out anew each time. */
export function compose(scene: Scene, rng: Rng): Composed {
  const writer = createWriter(scene, rng);
  if (scene.channel === 'citoyen' && rng.chance(0.34)) return textMessage(writer, rng);
  const voice: Voice = scene.channel === 'citoyen' || scene.channel === 'bailleur_social' ? 'plain' : 'official';
  const style = styles[scene.channel];
  const formChance = voice === 'official' ? 0.2 : 0.07;
  const text = rng.chance(formChance) ? form(writer, style, voice, rng) : prose(writer, style, voice, rng);
  return { text: roughen(text, scene, voice, rng), truth: writer.truth };
}

interface Writer {
  /** One sentence out of `templates` that this report can still say (`newOnly`: with an identity not told yet), or nothing. */
  draw(templates: readonly string[], voice: Voice, newOnly?: boolean): string | undefined;
  /** How many identifying values are still untold. */
  untold(): number;
  truth: Truth[];
}

const tellable: [keyof Scene, string][] = [
  ['person', 'p'],
  ['other', 'q'],
  ['phone', 'tel'],
  ['vehicle', 'im'],
  ['home', 'adr'],
  ['stash', 'dep'],
  ['shop', 'shop'],
  ['handle', 'cpt'],
  ['iban', 'iban'],
  ['crypto', 'btc'],
  ['email', 'mail'],
];

function createWriter(scene: Scene, rng: Rng): Writer {
  let said: Said = { once: new Set(), person: false };
  const usedTemplates = new Set<string>();
  const truth: Truth[] = [];
  const untold = () => tellable.filter(([key, slot]) => scene[key] && !said.once.has(slot)).length;
  const attempt = (template: string, voice: Voice, newOnly: boolean): string | undefined => {
    const trial: Said = { once: new Set(said.once), person: said.person };
    const found: Truth[] = [];
    let text = '';
    for (const piece of pieces(expand(template, rng))) {
      if (piece.words !== undefined) {
        text += voice === 'official' ? piece.words : scuff(piece.words, scene, voice, rng);
        continue;
      }
      const written = writeSlot(piece.slot!, scene, voice, rng, trial);
      if (!written) return undefined;
      if (written.truth) found.push(written.truth);
      text = glue(text, written.text, piece.slot === 'ville' || piece.slot === 'loin');
    }
    if (newOnly && found.length === 0) return undefined;
    said = trial;
    truth.push(...found);
    return text;
  };
  const draw = (templates: readonly string[], voice: Voice, newOnly = false): string | undefined => {
    for (let tries = 0; tries < 80; tries++) {
      const template = rng.pick(templates);
      if (usedTemplates.has(template)) continue;
      const text = attempt(template, voice, newOnly);
      if (text === undefined) continue;
      if (template) usedTemplates.add(template);
      return voice === 'sms' ? text : capitalised(text.trim());
    }
    return undefined;
  };
  return { draw, untold, truth };
}

function prose(writer: Writer, style: Style, voice: Voice, rng: Rng): string {
  const opening = writer.draw(style.openings, voice);
  const body: string[] = [];
  const say = (templates: readonly string[], newOnly = false) => {
    const sentence = writer.draw(templates, voice, newOnly);
    if (sentence) body.push(sentence);
  };
  say(style.introductions);
  // Mostly sentences that tell something new; one or two others give the report its flesh.
  for (let i = rng.int(2, 6); i > 0 && writer.untold() > 0; i--) say(style.facts, rng.chance(0.85));
  for (let i = rng.int(0, 2); i > 0; i--) say(style.facts);
  for (let i = rng.int(0, 3); i > 0; i--) {
    const sentence = writer.draw(style.background, voice);
    if (sentence) body.splice(rng.int(1, body.length), 0, sentence);
  }
  const closing = writer.draw(style.closings, voice);
  const layout = rng.weighted(['prose', 'lines', 'bullets', 'paragraphs'], (l) =>
    l === 'prose' ? 6 : l === 'paragraphs' ? 2 : 1,
  );
  const join = { prose: ' ', lines: '\n', bullets: '\n- ', paragraphs: ' ' }[layout]!;
  if (layout === 'paragraphs' && body.length > 3) body.splice(rng.int(2, body.length - 1), 0, '\n');
  const text = (layout === 'bullets' ? '- ' : '') + body.join(join);
  const gap = layout === 'prose' ? ' ' : '\n';
  const afterOpening = opening && !/[.!?:,]$/.test(opening) ? '\n' : gap;
  return [opening ? opening + afterOpening + text : text, closing]
    .filter(Boolean)
    .join(gap)
    .replace(/ *\n */g, '\n')
    .trim();
}

/** A form filled in: fields in their order, then a remark. */
function form(writer: Writer, style: Style, voice: Voice, rng: Rng): string {
  const opening = writer.draw(style.openings, voice);
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const [label, slot] of style.fields) {
    if (seen.has(label) || rng.chance(0.2)) continue;
    const value = writer.draw([slot], voice);
    if (value === undefined) continue;
    seen.add(label);
    lines.push(
      `${label} : ${['$a', '$ville'].includes(slot) ? value : value.replace(/^(Une?|Le nommé|La nommée|Le|La) (?=\p{L})/u, '')}`,
    );
  }
  const remarks = [writer.draw(style.facts, voice), writer.draw(style.background, voice)].filter(Boolean).join(' ');
  const remark = remarks ? `${voice === 'official' ? 'Observations' : 'En plus'} : ${remarks}` : '';
  return [opening, ...lines, remark, writer.draw(style.closings, voice)].filter(Boolean).join('\n');
}

function textMessage(writer: Writer, rng: Rng): Composed {
  const parts = [
    writer.draw(textMessages, 'sms', writer.untold() > 0 && rng.chance(0.9)),
    rng.chance(0.3) ? writer.draw(textMessages, 'sms') : '',
    writer.draw(textMessageTails, 'sms'),
  ];
  const text = parts
    .filter(Boolean)
    .join(rng.pick(['. ', ' ', '\n', ' ! ']))
    .trim();
  return { text: rng.chance(0.6) ? withoutAccents(text) : text, truth: writer.truth };
}

const shortcuts: [RegExp, string][] = [
  [/\bc'est\b/gi, 'c'],
  [/\bquelqu'un\b/gi, 'qqn'],
  [/\btout le monde\b/gi, 'tt le monde'],
  [/\bpour\b/g, 'pr'],
  [/\bdans\b/g, 'ds'],
  [/\btoujours\b/g, 'tjr'],
  [/\bbeaucoup\b/g, 'bcp'],
  [/\bqu'ils\b/g, 'kils'],
  [/\bmais\b/g, 'mes'],
  [/\bsont\b/g, 'son'],
];

/** Words as people type them: shortcuts and slips. Values are written elsewhere and stay as they are. */
function scuff(words: string, scene: Scene, voice: Voice, rng: Rng): string {
  if (scene.channel !== 'citoyen') return words;
  let text = words;
  if (voice === 'sms') for (const [from, to] of shortcuts) if (rng.chance(0.5)) text = text.replace(from, to);
  return text.replace(/\p{Ll}{6,}/gu, (word) => {
    if (!rng.chance(0.035)) return word;
    const at = rng.int(1, word.length - 2);
    return rng.chance(0.5)
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  });
}

/** The whole text in capitals, or without accents, as some machines and people send it. */
function roughen(text: string, scene: Scene, voice: Voice, rng: Rng): string {
  const caseMatters = scene.handle || scene.crypto || scene.email;
  if (voice === 'official' && !caseMatters && rng.chance(0.035)) return withoutAccents(text).toUpperCase();
  if (scene.channel === 'citoyen' && rng.chance(0.12)) return withoutAccents(text);
  if (scene.channel === 'citoyen' && !caseMatters && rng.chance(0.08)) return text.toLowerCase();
  return text;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
