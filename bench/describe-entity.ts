import type { DemoEntity } from '../demo/entities.ts';
import type { Mention } from '../shared/mention.ts';
import type { MentionType } from '../shared/vocabulary.ts';

/** A sentence that says all that is known of a person, with the places of its mentions. */
export function describeEntity(entity: DemoEntity): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  const say = (words: string) => {
    text += words;
  };
  const mention = (type: MentionType, surface: string, value: string) => {
    mentions.push({ start: text.length, end: text.length + surface.length, surface, type, value });
    text += surface;
  };
  const { vehicle, address } = entity;
  mention('person', `${entity.family.toUpperCase()} ${entity.given}`, `${entity.given} ${entity.family}`);
  if (entity.alias) {
    say(', dit « ');
    mention('alias', entity.alias, entity.alias);
    say(' »');
  }
  say(entity.gender === 'f' ? ', née le ' : ', né le ');
  mention('time', entity.born.split('-').reverse().join('/'), entity.born);
  say(' à ');
  mention('place', entity.birthCommune, entity.birthCommune);
  say(', demeure ');
  const home = `${address.number} ${address.street}, ${address.postcode} ${address.city}`;
  mention('address', home, home);
  say(', circule en ');
  mention('vehicle', `${vehicle.make} ${vehicle.model} ${vehicle.colour.m}`, `${vehicle.make} ${vehicle.model}`);
  say(' immatriculée ');
  mention('plate', vehicle.plate, vehicle.plate);
  if (entity.phone) {
    say(', téléphone ');
    mention('phone', entity.phone, entity.phone);
  }
  say('.');
  return { text, mentions };
}
