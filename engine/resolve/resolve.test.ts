import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { keysOf, soughtKeys } from './block/keys-of.ts';
import type { CompareContext, Comparison } from './comparison.ts';
import { crossCheck } from './cross-check.ts';
import { explain } from './explain.ts';
import { relays } from './judge/relay.ts';
import type { Profile } from './profile.ts';
import { profilesOf } from './relate/profiles-of.ts';
import { probability } from './score/strength.ts';
import { priorBits } from './score/weights.ts';

const context: CompareContext = { reports: 2000, holders: () => 0, stopped: () => false };

/** A report from text in which mentions are marked `[surface|type|value]`. */
function report(marked: string, cell = 'CROSS-13', recordedAt = '2024-05-02T10:00:00+02:00'): Profile[] {
  const mentions: Parameters<typeof profilesOf>[0]['mentions'][number][] = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(at, mark.index);
    const start = text.length;
    text += mark[1]!;
    mentions.push({ start, end: text.length, type: mark[2] as 'person', value: mark[3] ?? mark[1]! });
    at = mark.index + mark[0].length;
  }
  return profilesOf({ text: text + marked.slice(at), recordedAt, cell, mentions });
}

function hits(left: Profile[], right: Profile[]): [string, string, string][] {
  return crossCheck(left, right, context).map(({ comparison }) => [comparison.rule, comparison.left, comparison.right]);
}

function shareKey(left: Profile[], right: Profile[]): boolean {
  const keys = new Set(left.flatMap(keysOf));
  return right.flatMap(soughtKeys).some((key) => keys.has(key));
}

describe('homonyms', () => {
  test('a common name alone is no link', () => {
    const left = report('[Nicolas PETIT|person|Nicolas Petit] vu à [Lille|place].', 'CROSS-59');
    const right = report('[PETIT Nicolas|person|Nicolas Petit], étudiant à [Pessac|place].', 'CROSS-33');
    assert.deepEqual(hits(left, right), []);
  });

  test('the same name and birth date is one, another date speaks against', () => {
    const left = report('[PETIT Nicolas|person|Nicolas Petit], né le 03/02/1989 à Roubaix.');
    assert.equal(
      hits(left, report('M. [Petit Nicolas|person|Nicolas Petit] né le 3 février 1989', 'CROSS-33'))[0]?.[0],
      'name-and-birth',
    );
    assert.deepEqual(hits(left, report('[Nicolas Petit|person], né en 2001')), []);
  });

  test('a shared phone makes a common name tell', () => {
    const left = report('[Nicolas Petit|person] au [0639981204|phone|+33639981204]');
    const right = report('[06 39 98 12 04|phone|+33639981204] : [N. PETIT|person|N Petit]', 'CROSS-33');
    assert.deepEqual(
      hits(left, right)
        .map(([rule]) => rule)
        .sort(),
      ['name-supported', 'phone-equal'],
    );
  });
});

describe('a lone word is a name to one reader and a nickname to another', () => {
  for (const [left, right] of [
    ['[Kazer|person]', '[Kazer|alias]'],
    ['[Rama|person]', '[Ramatoulaye Ferrand|person]'],
    ['[Ferrand|alias]', '[Ramatoulaye Ferrand|person]'],
    ['[Da Costa|person]', '[Nelson Da Costa|person]'],
  ] as const)
    test(`${left} / ${right}`, () => {
      const phone = ' [0639981204|phone|+33639981204]';
      assert.equal(hits(report(left + phone), report(right + phone, 'CROSS-59')).length, 2);
      assert.ok(shareKey(report(left), report(right)) || left.includes('Rama'));
    });
  test('two full names that disagree stay two', () => {
    assert.deepEqual(hits(report('[Awa Ferrand|person]'), report('[Ramatoulaye Costa|person]')), []);
  });
});

describe('strength of a match by name', () => {
  const left = report('[Nicolas PETIT|person|Nicolas Petit] et [Lola Ferrand|person] à [Roubaix|place]', 'CROSS-59');
  const strengthOf = (marked: string, value: string) =>
    crossCheck(left, report(marked, 'CROSS-59'), context).find(({ comparison }) => comparison.right === value)
      ?.comparison.strength;
  test('medium where only places and companions agree', () => {
    const same = '[Nicolas Petit|person] voit [Lola Ferrand|person] à [Roubaix|place]';
    assert.equal(strengthOf(same, 'Nicolas Petit'), 'medium');
  });
  test('strong with a telephone beside it, if the name is whole', () => {
    const withPhone = report('[Nicolas Petit|person] [0639981204|phone|+33639981204] et [Ferrand|person]');
    const found = crossCheck(
      withPhone,
      report('[0639981204|phone|+33639981204] : [Nicolas Petit|person], [Lola Ferrand|person]'),
      context,
    );
    const byValue = new Map(found.map(({ comparison }) => [comparison.right, comparison.strength]));
    assert.equal(byValue.get('Nicolas Petit'), 'strong');
    assert.equal(byValue.get('Lola Ferrand'), 'medium');
  });
});

test('a nickname that many bear is no link by itself, even in a cell that holds little', () => {
  const [left, right] = [report('un certain « [le Belge|alias] »'), report('[Le Belge|alias] est revenu')];
  assert.deepEqual(crossCheck(left, right, { ...context, reports: 2 }), []);
  const phone = ' [0639981204|phone|+33639981204]';
  assert.equal(hits(report(`« [le Belge|alias] »${phone}`), report(`[le Belge|alias]${phone}`)).length, 2);
});

describe('what stands beside', () => {
  test('birth, age, nickname and married name are read', () => {
    const [person] = report(
      'Mme [NDIAYE Awa|person|Awa Ndiaye] épouse [LAMBERT|person|Lambert], dite « [Wawa|alias] », née le 1er mai 1990 à [Rezé|place].',
    );
    assert.equal(person!.attributes.birthDate, '1990-05-01');
    assert.equal(person!.attributes.birthPlace, 'reze');
    assert.equal(person!.attributes.sex, 'female');
    assert.deepEqual(person!.attributes.aliases, ['wawa']);
    assert.deepEqual(
      person!.attributes.names?.map(({ family }) => family.join(' ')),
      ['ndiaye', 'lambert'],
    );
    assert.deepEqual(person!.mentions, [0, 1, 2]);
  });

  test('an age gives years of birth', () => {
    assert.deepEqual(report('[Yanis Ould Ahmed|person], 19 ans')[0]!.attributes.birthYears, [2004, 2005]);
  });

  test('a nickname of another person is not taken', () => {
    const found = report('M. [Dylan Soulier|person] sous-loue à un type qui se fait appeler [Le K|alias].');
    assert.deepEqual(
      found.map(({ type }) => type),
      ['person', 'alias'],
    );
  });

  test('what somebody says of another is no nickname of theirs', () => {
    const aliasesIn = (marked: string) => report(marked)[0]!.attributes.aliases;
    assert.equal(aliasesIn('Le détenu [Loïc Ferrand|person] se dit protégé par « [le Turc|alias] ».'), undefined);
    assert.deepEqual(aliasesIn('[Loïc Ferrand|person], dit « [le Turc|alias] », est absent.'), ['le turc']);
    assert.deepEqual(aliasesIn('[FERRAND Loïc|person|Loïc Ferrand] né le 03/02/1990 dit le [Turc|alias]'), ['turc']);
  });

  test('a plate goes to its vehicle', () => {
    const [vehicle, plate] = report('une [Clio grise|vehicle|Renault Clio] immatriculée [AB-123-CD|plate]');
    assert.deepEqual(vehicle!.attributes.plate, 'AB-123-CD');
    assert.equal(plate!.attributes.vehicle, 'renault clio');
    assert.equal(plate!.attributes.colour, 'grey');
  });

  test('a switchboard links nothing', () => {
    const [line] = report('le standard de la mairie ([04 65 71 00 00|phone|+33465710000])');
    assert.equal(line!.attributes.shared, true);
    assert.deepEqual(keysOf(line!), []);
    assert.deepEqual(hits([line!], [line!]), []);
  });

  test('a stop-listed value links nothing', () => {
    const line = report('[x|phone|+33465710000]');
    assert.equal(crossCheck(line, line, { ...context, stopped: (_, value) => value === '+33465710000' }).length, 0);
  });
});

describe('what one side leaves out or writes otherwise', () => {
  test('a street without its number meets the address', () => {
    const whole = report('au [3 rue du Cassis-Amer, 21000 Dijon|address]', 'CROSS-21');
    const street = report('à [Dijon|place], [rue du Cassis-Amer|address]', 'CROSS-21');
    assert.ok(shareKey(whole, street));
    assert.deepEqual(hits(whole, street)[0]?.[0], 'address-near');
    assert.deepEqual(hits(whole, report('au [5 rue du Cassis-Amer, 21000 Dijon|address]', 'CROSS-21')), []);
  });

  test('the words of a business in another order', () => {
    const left = report('[Grand Large Marée|organisation]', 'CROSS-62');
    const right = report('[Marée du Gd Large|organisation]', 'CROSS-62');
    assert.ok(shareKey(left, right));
    assert.equal(hits(left, right)[0]?.[0], 'organisation-name');
  });

  test('a name that many reports of its cell sign brings none of them together, and still meets another cell', () => {
    const signed = (cell: string) => report('[Habitat des Trois Ponts|organisation] signale un trafic.', cell);
    const common = { ...context, holders: (key: string) => (key.startsWith('or:') ? 20 : 0) };
    assert.equal(crossCheck(signed('CROSS-13'), signed('CROSS-13'), common).length, 0);
    assert.equal(crossCheck(signed('CROSS-13'), signed('CROSS-83'), common).length, 1);
    assert.equal(crossCheck(signed('CROSS-13'), signed('CROSS-13'), context).length, 1);
  });

  test('another family name is one person only with support, and never sure', () => {
    const left = '[Aurélie VUILLEMIN|person|Aurélie Vuillemin]';
    const right = '[Aurélie BOLARD|person|Aurélie Bolard]';
    assert.deepEqual(hits(report(left), report(right)), []);
    const phone = '[06 39 98 20 41|phone|+33639982041]';
    const found = crossCheck(report(`${left} ${phone}`), report(`${right} ${phone}`), context);
    const renamed = found.find(({ comparison }) => comparison.rule === 'name-supported');
    assert.ok(renamed && renamed.comparison.strength !== 'strong');
  });
});

describe('plates', () => {
  test('one plain character apart are two', () => {
    const [left, right] = ['[GB-418-KZ|plate]', '[GB-458-KZ|plate]'];
    assert.deepEqual(
      hits(report(`[Clio|vehicle|Renault Clio] ${left}`), report(`[Clio|vehicle|Renault Clio] ${right}`)),
      [],
    );
  });

  const whole = report('[Clio grise|vehicle|Renault Clio] [GB-418-KZ|plate]');
  test('two characters tell only beside something shared', () => {
    const seen = report('Une plaque [RT|plate|LU RT ????].');
    const whole = report('Voiture [RT 5183|plate|LU RT 5183].');
    assert.deepEqual(hits(seen, whole), []);
    const phone = ' Ligne [06 39 98 12 34|phone|+33639981234].';
    const [first, second] = [
      `Une plaque [RT|plate|LU RT ????].${phone}`,
      `Voiture [RT 5183|plate|LU RT 5183].${phone}`,
    ];
    assert.equal(hits(report(first), report(second)).length, 2);
  });

  test('a partial reading needs the vehicle or the place', () => {
    const partial = report('une [clio grise|vehicle|Renault Clio] plaque [GB-4.8-K.|plate|GB-4?8-K?]');
    assert.ok(shareKey(whole, partial));
    assert.ok(hits(whole, partial).some(([rule]) => rule === 'plate-near'));
    assert.deepEqual(hits(whole, report('[GB-4|plate|GB-4??-??]', 'CROSS-59')), []);
  });

  test('another letter on another model is another car', () => {
    assert.deepEqual(hits(whole, report('[Peugeot 208|vehicle] [GB-418-KX|plate]')), []);
    assert.deepEqual(hits(whole, report('[Clio verte|vehicle|Renault Clio] [GB-418-KX|plate]', 'CROSS-31')), []);
  });

  test('a missing country is no contradiction', () => {
    assert.deepEqual(
      hits(report('[x|plate|ES 4471 KTM]'), report('[y|plate|4471 KTM]')).map(([rule]) => rule),
      ['plate-equal'],
    );
  });
});

describe('foreign plates', () => {
  test('partial', () => {
    const foreign = report('[x|plate|ES 4471 KTM]');
    const half = report('[y|plate|4471 K?M]');
    assert.ok(shareKey(foreign, half));
    assert.deepEqual(
      hits(foreign, half).map(([rule]) => rule),
      ['plate-near'],
    );
  });
});

describe('a plate of which only the beginning was kept', () => {
  test('agrees with the whole one', () => {
    const whole = report('une [Audi A3|vehicle] [KL-MN 4471|plate|DE KL-MN 4471]');
    const rules = (marked: string) => hits(whole, report(marked)).map(([rule]) => rule);
    assert.ok(rules('[Audi A3|vehicle] [KL-MN 4|plate|DE KL-MN 4]').includes('plate-near'));
    assert.deepEqual(rules('[Audi A3|vehicle] [KL-MN 7|plate|DE KL-MN 7]'), []);
  });
});

describe('addresses', () => {
  const full = report('[x|address|27 rue des Tourterelles, 13015 Marseille]');
  for (const [written, cell] of [
    ['[x|address|27, r. des tourterelles à Marseille]', 'CROSS-59'],
    ['[x|address|27 rue des Tourterelles] à [Marseille|place]', 'CROSS-59'],
    ['[x|address|27 rue des Tourterelles]', 'CROSS-13'],
    ['[x|address|27 RUE DES TOURTERELES 13015 MARSEILLE]', 'CROSS-59'],
  ] as const) {
    test(written, () => {
      assert.ok(shareKey(full, report(written, cell)));
      assert.equal(hits(full, report(written, cell)).length, 1);
    });
  }

  for (const other of [
    '29 rue des Tourterelles, 13015 Marseille',
    '27 rue des Tourterelles, 59000 Lille',
    '27 rue des Lilas, 13015 Marseille',
  ]) {
    test(`not ${other}`, () => assert.deepEqual(hits(full, report(`[x|address|${other}]`)), []));
  }

  test('a street that every town has needs its town', () => {
    assert.deepEqual(
      hits(report('[x|address|12 rue de la République]'), report('[x|address|12 rue de la République]', 'CROSS-59')),
      [],
    );
  });
});

describe('cross-check', () => {
  const texts = [
    '[BENALI Karim|person|Karim Benali], né le 14/05/1991, dit « [Kazer|alias] », [0639981204|phone|+33639981204], [Clio grise|vehicle|Renault Clio] [GB-418-KZ|plate], [27 rue des Tourterelles, 13015 Marseille|address]',
    'le [kazeur|alias] habite [27 r. des tourterelles à Marseille|address] et roule en [clio|vehicle|Renault Clio] [GB-4?8-K?|plate]',
    '[Karim Benali|person] appelle le [0639981204|phone|+33639981204] depuis [Martigues|place]',
    '[Sonia Marchand|person] et [Karim BENALI|person|Karim Benali], 33 ans, à [Alim des Pins|organisation]',
  ];

  test('is the same in both directions', () => {
    for (const left of texts) {
      for (const right of texts) {
        const there = crossCheck(report(left), report(right), context);
        const back = crossCheck(report(right), report(left), context);
        const key = ({ score, left: a, right: b }: Comparison, swap: boolean) =>
          `${score.toFixed(6)} ${swap ? `${b} ${a}` : `${a} ${b}`}`;
        assert.deepEqual(
          there.map(({ comparison }) => key(comparison, false)).sort(),
          back.map(({ comparison }) => key(comparison, true)).sort(),
        );
      }
    }
  });

  test('more agreement never lowers the score of a name', () => {
    const extras = [
      'né le 14/05/1991',
      '[0639981204|phone|+33639981204]',
      '[GB-418-KZ|plate]',
      'à [Martigues|place]',
      'avec [Sonia Marchand|person]',
    ];
    fc.assert(
      fc.property(fc.subarray(extras, { minLength: 1 }), fc.nat(), (chosen, drop) => {
        const fewer = chosen.filter((_, i) => i !== drop % chosen.length);
        assert.ok(nameScore(chosen) >= nameScore(fewer) - 1e-9, `${chosen} < ${fewer}`);
      }),
      { numRuns: 60 },
    );
  });

  function nameScore(extras: string[]): number {
    const text = `[BENALI Karim|person|Karim Benali], ${extras.join(', ')}.`;
    const found = crossCheck(report(text), report(text, 'CROSS-59'), context);
    return found.find(({ comparison }) => comparison.left === 'Karim Benali')?.comparison.score ?? 0;
  }

  test('the score is the probability of the sum of the evidence', () => {
    for (const { comparison } of crossCheck(report(texts[0]!), report(texts[1]!), context)) {
      const bits = comparison.evidence.reduce((total, { weight }) => total + weight, priorBits(context.reports));
      assert.equal(comparison.score, probability(bits));
    }
  });

  test('a third report brings two together, unless they contradict', () => {
    const [a, b, c] = [
      '[kazeur|alias], [GB-418-KZ|plate]',
      texts[0]!,
      '[BENALI Karim|person|Karim Benali] né le 14/05/1991',
    ].map((text) => report(text));
    const link = (left: Profile[], right: Profile[], names: [string, string]) => {
      const hit = crossCheck(left, right, context).find((found) =>
        ['person', 'alias'].includes(left[found.left]!.type),
      )!;
      return { left: names[0], right: names[1], comparison: hit.comparison };
    };
    const [ab, cb] = [link(a!, b!, ['a', 'b']), link(c!, b!, ['c', 'b'])];
    const profiles: Record<string, Profile> = { a: a![0]!, b: b![0]!, c: c![0]! };
    const of = (subject: string) => profiles[subject];
    const [found] = relays([ab], [cb], of, context);
    assert.deepEqual([found?.left, found?.right, found?.via, found?.comparison.rule], ['a', 'c', 'b', 'relayed']);
    const [asMiddle] = relays([link(b!, a!, ['b', 'a']), link(b!, c!, ['b', 'c'])], [], of, context);
    assert.deepEqual([asMiddle?.left, asMiddle?.right, asMiddle?.via].sort(), ['a', 'b', 'c']);
    profiles.a = { ...a![0]!, attributes: { ...a![0]!.attributes, birthDate: '1978' } };
    assert.deepEqual(relays([ab], [cb], of, context), []);
  });

  test('a birth name and a married name meet in a report that has both', () => {
    const middle = report(
      '[Patricia DELORME|person|Patricia Delorme] épouse [KACI|person|Kaci], [0639981204|phone|+33639981204]',
    );
    const ends = ['[Patricia Delorme|person]', '[Patricia Kaci|person]'].map((name) =>
      report(`${name} [0639981204|phone|+33639981204]`),
    );
    const links = ends.map((end, i) => {
      const hit = crossCheck(end, middle, context).find(({ left }) => end[left]!.type === 'person')!;
      return { left: `end${i}`, right: 'middle', comparison: hit.comparison };
    });
    const profiles: Record<string, Profile> = { end0: ends[0]![0]!, end1: ends[1]![0]!, middle: middle[0]! };
    const found = relays([links[0]!], [links[1]!], (subject) => profiles[subject], context);
    assert.deepEqual([found[0]?.left, found[0]?.right], ['end0', 'end1']);
  });

  test('the explanation says what was counted, for and against', () => {
    const left = report('[BENALI Karim|person|Karim Benali] né à [Bron|place], [0639981204|phone|+33639981204]');
    const right = report('[Karim Benali|person] né à [Lyon|place], [0639981204|phone|+33639981204]', 'CROSS-59');
    const { comparison } = crossCheck(left, right, context).find(
      ({ comparison: { rule } }) => rule === 'name-supported',
    )!;
    const french = explain(comparison, 'fr');
    assert.match(
      french.sentence,
      /^Noms proches et éléments communs \(Karim Benali, \d+(,\d)? %\) : téléphone en commun/,
    );
    assert.match(french.sentence, /contre : lieux de naissance différents \(Bron \/ Lyon\)/);
    assert.equal(french.evidence.length, comparison.evidence.length);
    assert.match(explain(comparison, 'en').sentence, /; against: different birthplaces/);
  });
});

describe('keys', () => {
  test('are few and short', () => {
    const profiles = report(
      '[BENALI Karim|person|Karim Benali] né le 14/05/1991, alias « [Kazer|alias] », [Clio grise|vehicle|Renault Clio] [GB-418-KZ|plate], [27 rue des Tourterelles, 13015 Marseille|address] [Alim des Pins|organisation]',
    );
    for (const profile of profiles) {
      const keys = keysOf(profile);
      assert.ok(keys.length > 0 && keys.length <= 16, profile.type);
      for (const key of keys) assert.ok(key.length <= 60 && /^[a-z]{2}:/.test(key));
    }
  });
});
