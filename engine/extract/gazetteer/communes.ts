import { createRequire } from 'node:module';
import { nameKey } from './fold.ts';

export interface Commune {
  name: string;
  /** Inhabitants; 0 where unknown (a commune merged into another). */
  population: number;
}

interface Row {
  nom: string;
  type: string;
  population?: number;
}

interface CommuneTable {
  byKey: Map<string, Commune>;
  /** First words of the keys, to reject most words at once. */
  heads: Set<string>;
  /** Their other words. */
  others: Set<string>;
}

let table: CommuneTable | undefined;
/** Keys of towns with one letter left out, for slips of the pen. */
let slipTable: Map<string, string> | undefined;
let shortTable: Map<string, Commune> | undefined;

/** The commune of this name (key: folded, words parted by spaces), the most populous of its namesakes. */
export function communeOf(key: string): Commune | undefined {
  return communes().byKey.get(full(key));
}

/** May a commune's name begin with this word? */
export function beginsCommune(word: string): boolean {
  return communes().heads.has(word);
}

/** May this word stand inside a commune's name, past its beginning? */
export function continuesCommune(word: string): boolean {
  return communes().others.has(word);
}

/** The town of 15,000 inhabitants or more (6,000 where the word is long) whose everyday name is its first word (`Garges`, `La Seyne`, `Jarville`). */
export function shortTown(key: string): Commune | undefined {
  if (shortTable === undefined) {
    shortTable = new Map();
    for (const [full, commune] of communes().byKey) {
      const head = /^(?:(?:la|le|les) )?\S+/.exec(full)![0];
      if (
        commune.population < (head.length > 6 ? 6000 : 15_000) ||
        head === full ||
        head.length < 4 ||
        /^(?:saint|sainte|villeneuve|neuilly|fontenay)$/.test(head)
      )
        continue;
      const rival = shortTable.get(head);
      if (rival === undefined || rival.population < commune.population) shortTable.set(head, commune);
    }
  }
  return shortTable.get(key);
}

/** The town (5,000 inhabitants or more) that this word misspells by one letter, from eight letters up. */
export function misspeltTown(key: string): Commune | undefined {
  if (key.length < 8) return undefined;
  const { byKey } = communes();
  const slips = townSlips();
  const direct = slips.get(key);
  if (direct !== undefined) return byKey.get(direct);
  for (let i = 1; i < key.length; i++) {
    const shorter = key.slice(0, i) + key.slice(i + 1);
    const town = byKey.get(shorter);
    if (town !== undefined && town.population >= 5000) return town;
    const other = slips.get(shorter);
    if (other !== undefined && other.length === key.length) return byKey.get(other);
  }
  return undefined;
}

/** `st nazaire` → `saint nazaire`, `boulogne s mer` → `boulogne sur mer`, `st paul 3 chateaux`. */
function full(key: string): string {
  if (!key.includes(' ')) return key === 'st' ? 'saint' : key === 'ste' ? 'sainte' : key;
  const read = key
    .replace(/ s (?=[a-z]{3})/, ' sur ')
    .replace(/ ([2-4]) (?=[a-z]{4})/, (_, digit: string) => ` ${numbers[digit]} `);
  return opened(read);
}

const numbers: Record<string, string> = { 2: 'deux', 3: 'trois', 4: 'quatre' };

function opened(key: string): string {
  return key.includes('st') ? key.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte') : key;
}

function townSlips(): Map<string, string> {
  if (slipTable !== undefined) return slipTable;
  slipTable = new Map();
  for (const [key, { population }] of communes().byKey) {
    if (population < 5000 || key.length < 8) continue;
    for (let i = 1; i < key.length; i++) slipTable.set(key.slice(0, i) + key.slice(i + 1), key);
  }
  return slipTable;
}

function communes(): CommuneTable {
  table ??= build();
  return table;
}

function build(): CommuneTable {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@etalab/decoupage-administratif/data/communes.json');
  const rows = require(file) as Row[];
  // The parsed file is several times the size of what is kept: let it be collected.
  delete require.cache[file];
  const byKey = new Map<string, Commune>();
  const heads = new Set<string>(['st', 'ste']);
  const others = new Set<string>(['s', 'st', 'ste', ...Object.keys(numbers)]);
  for (const row of rows) {
    const key = nameKey(row.nom);
    const population = row.type === 'commune-actuelle' ? (row.population ?? 0) : 0;
    const known = byKey.get(key);
    if (known !== undefined && known.population >= population) continue;
    byKey.set(key, { name: row.nom, population });
    const [head, ...rest] = key.split(' ');
    heads.add(head!);
    for (const word of rest) others.add(word);
  }
  return { byKey, heads, others };
}
