import { fold } from '../gazetteer/fold.ts';
import { makes, makeWritings, modelWritings } from './makes.ts';

export interface Model {
  make: string;
  model: string;
  /** free: names nothing else; context: needs a sign of a vehicle beside it; make: only right after its make. */
  needs: 'free' | 'context' | 'make';
}

export interface VehicleTable {
  /** By compact writing (`mercedesbenz`). */
  makes: Map<string, string>;
  /** By compact writing (`tmax`): the makes that have it. */
  models: Map<string, Model[]>;
  /** All beginnings of those writings, to give up early. */
  beginnings: Set<string>;
}

let table: VehicleTable | undefined;

/** Makes and models by their writing without spaces, hyphens, accents or case. */
export function vehicleTable(): VehicleTable {
  table ??= build();
  return table;
}

/** Lower case without accents, spaces and hyphens: one key for `T-Max`, `T Max` and `TMAX`. */
export function compact(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

function build(): VehicleTable {
  const byMake = new Map<string, string>();
  const byModel = new Map<string, Model[]>();
  const addModel = (writing: string, model: Model) => {
    const key = compact(writing);
    const list = byModel.get(key) ?? [];
    list.push(model);
    byModel.set(key, list);
  };
  for (const [make, models] of Object.entries(makes)) {
    byMake.set(compact(make), make);
    for (const entry of models.split(',').map((part) => part.trim())) {
      const model = entry.replace(/^[~!]/, '');
      addModel(model, { make, model, needs: entry[0] === '~' ? 'context' : entry[0] === '!' ? 'make' : 'free' });
    }
  }
  for (const [make, writings] of Object.entries(makeWritings))
    for (const writing of writings.split(',')) byMake.set(compact(writing), make);
  for (const [writing, entry] of Object.entries(modelWritings)) {
    const target = byModel.get(compact(entry))?.[0];
    if (target) addModel(writing, { ...target, needs: entry[0] === '~' ? 'context' : 'free' });
  }
  const beginnings = new Set<string>();
  for (const key of [...byMake.keys(), ...byModel.keys()])
    for (let i = 1; i <= key.length; i++) beginnings.add(key.slice(0, i));
  return { makes: byMake, models: byModel, beginnings };
}
