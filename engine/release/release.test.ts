import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Grade, type GradeScheme, gradeSchemeNames, gradeSchemes, isGrade } from '../../shared/grading.ts';
import { frenchMarkingOrder, handlingCodeNames, papOrder, tlpOrder } from '../../shared/handling.ts';
import { subjectCategoryNames } from '../../shared/subject-categories.ts';
import { convertGrade, isAmbiguous } from './convert-grade.ts';
import { decideRelease } from './decide.ts';
import { inherit } from './inherit.ts';
import { circles, type Recipient, type Restrictions } from './restrictions.ts';
import { asText } from './same.ts';
import { refusalSentence } from './sentences.ts';
import { undeterminedUntil } from './six-months.ts';

/** How far each code may be relied on, written apart from the conversion: what nothing is claimed of stands in the middle. */
const reliance: Record<GradeScheme, { source: Record<string, number>; information: Record<string, number> }> = {
  admiralty: { source: { A: 5, B: 4, C: 3, F: 2, D: 1, E: 0 }, information: { 1: 5, 2: 4, 3: 3, 6: 2, 4: 1, 5: 0 } },
  europol: { source: { A: 5, B: 4, X: 2, C: 0 }, information: { 1: 5, 2: 4, 3: 3, 4: 2 } },
  uk_3x5x2: { source: { 1: 4, 2: 2, 3: 0 }, information: { A: 4, B: 3, C: 2, D: 2, E: 0 } },
};

const everyGrade: Grade[] = gradeSchemeNames.flatMap((scheme) =>
  Object.keys(gradeSchemes[scheme].source).flatMap((source) =>
    Object.keys(gradeSchemes[scheme].information).map((information) => ({ scheme, source, information })),
  ),
);

describe('a grade in another scheme, over all grades and schemes', () => {
  for (const scheme of gradeSchemeNames) {
    test(`${scheme}: its own codes, never better than given, unchanged where it is its own`, () => {
      for (const grade of everyGrade) {
        const view = convertGrade(grade, scheme);
        for (const axis of ['source', 'information'] as const) {
          const { code, loss } = view[axis];
          if (code === null) assert.equal(loss, 'ambiguous');
          else
            assert.ok(
              reliance[scheme][axis][code]! <= reliance[grade.scheme][axis][grade[axis]]!,
              `${grade.scheme} ${grade[axis]} would be ${code} in ${scheme}`,
            );
        }
        assert.equal(view.converted, grade.scheme !== scheme);
        assert.deepEqual(view.native, grade);
        if (grade.scheme === scheme) assert.equal(isAmbiguous(grade, scheme), false);
      }
    });
  }
  test('what is known of nobody is known of nobody everywhere', () => {
    for (const from of gradeSchemeNames)
      for (const to of gradeSchemeNames) {
        const view = convertGrade({ scheme: from, ...gradeSchemes[from].unknown }, to);
        assert.equal(view.source.code, gradeSchemes[to].unknown.source);
      }
  });
  test('the table of those that a person must decide', () => {
    const asked = (from: GradeScheme, to: GradeScheme, axis: 'source' | 'information') =>
      Object.keys(gradeSchemes[from][axis])
        .filter((code) => {
          const grade = { scheme: from, ...gradeSchemes[from].unknown, [axis]: code } as Grade;
          return convertGrade(grade, to)[axis].loss === 'ambiguous';
        })
        .join('');
    assert.deepEqual(
      gradeSchemeNames.flatMap((from) =>
        gradeSchemeNames
          .filter((to) => to !== from)
          .map((to) => `${from}→${to} ${asked(from, to, 'source')} ${asked(from, to, 'information')}`),
      ),
      [
        'admiralty→europol C 1345',
        'admiralty→uk_3x5x2 C 14',
        'europol→admiralty C 123',
        'europol→uk_3x5x2  ',
        'uk_3x5x2→admiralty 13 ABC',
        'uk_3x5x2→europol 1 E',
      ],
    );
  });
  test('a code of another scheme is no grade', () => {
    assert.ok(everyGrade.every(isGrade));
    assert.equal(isGrade({ scheme: 'europol', source: 'D', information: '1' }), false);
    assert.equal(isGrade({ scheme: 'admiralty', source: 'A', information: 'constructor' }), false);
  });
});

const organisation = fc.constantFrom('CROSS-13', 'CROSS-69', 'OFAST', 'PN-13');
const day = fc.constantFrom('2026-01-31', '2026-03-18', '2026-09-18', '2027-01-01');
const condition = fc.oneof(
  fc.record({ kind: fc.constant('recipients' as const), organisations: fc.uniqueArray(organisation) }),
  fc.constant({ kind: 'no_third_country' as const }),
  fc.record({ kind: fc.constant('until' as const), date: day }),
  fc.constant({ kind: 'intelligence_only' as const }),
  fc.record({ kind: fc.constant('contact_before_use' as const), contact: fc.constant('permanence') }),
);
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 2, comparator: 'SameValue' });
const restrictions: fc.Arbitrary<Restrictions> = fc.record({
  providers: some(organisation),
  grades: some(fc.constantFrom(...everyGrade)),
  handling: some(fc.constantFrom(...handlingCodeNames)),
  conditions: fc.array(condition, { maxLength: 2 }),
  tlp: fc.constantFrom(...tlpOrder),
  pap: fc.constantFrom(...papOrder),
  french: fc.constantFrom(...frenchMarkingOrder),
  scope: fc.option(some(organisation)),
  compartments: some(fc.constantFrom('c1', 'c2')),
  purposes: fc.option(some(fc.constantFrom('TRIAGE', 'CROSSCHECK'))),
  people: fc.array(
    fc.record({ category: fc.option(fc.constantFrom(...subjectCategoryNames)), since: day, minor: fc.boolean() }),
    { maxLength: 2 },
  ),
  keptUntil: fc.option(day),
});
const recipient: fc.Arbitrary<Recipient> = fc.record({
  organisation,
  circles: fc.dictionary(organisation, fc.constantFrom(...circles)),
  channel: fc.constantFrom('screen', 'export', 'partner', 'judicial', 'foreign'),
  thirdCountry: fc.boolean(),
  transferRecorded: fc.boolean(),
  purpose: fc.option(fc.constantFrom('TRIAGE', 'CROSSCHECK')),
  compartments: some(fc.constantFrom('c1', 'c2')),
  clearance: fc.constantFrom(...frenchMarkingOrder),
  permissions: some(fc.record({ provider: organisation, code: fc.constantFrom('H1', 'H2') })),
  acknowledged: fc.array(condition, { maxLength: 3 }),
  use: fc.constantFrom('consult', 'compare', 'act'),
  scheme: fc.option(fc.constantFrom(...gradeSchemeNames)),
  revealed: fc.boolean(),
  today: day,
});

describe('what is made of several things', () => {
  test('is the same in any order, and twice is once', () => {
    fc.assert(
      fc.property(restrictions, restrictions, restrictions, (a, b, c) => {
        assert.equal(asText(inherit([a, b])), asText(inherit([b, a])));
        assert.equal(asText(inherit([inherit([a, b]), c])), asText(inherit([a, inherit([b, c])])));
        assert.equal(asText(inherit([a, a])), asText(inherit([a])));
      }),
    );
  });
  test('is refused wherever one of them is, for the same reasons: a restriction more never opens', () => {
    fc.assert(
      fc.property(restrictions, restrictions, recipient, (a, b, to) => {
        const derived = new Set(decideRelease(inherit([a, b]), to).refusals);
        for (const code of [...decideRelease(a, to).refusals, ...decideRelease(b, to).refusals])
          assert.ok(derived.has(code), code);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Everything in order: each line of the table below spoils one thing. */
const what = inherit([{ providers: ['PN-13'], tlp: 'AMBER+STRICT', handling: ['H2'] }]);
const to: Recipient = {
  organisation: 'CROSS-13',
  circles: { 'PN-13': 'organisation' },
  channel: 'screen',
  thirdCountry: false,
  transferRecorded: false,
  purpose: 'CROSSCHECK',
  compartments: [],
  clearance: 'DIFFUSION_RESTREINTE',
  permissions: [],
  acknowledged: [],
  use: 'consult',
  scheme: null,
  revealed: false,
  today: '2026-03-18',
};
const person = { category: 'SUSPECT_SERIEUX' as const, since: '2026-03-01', minor: false };
const far = { circles: { 'PN-13': 'client' as const } };
const agreed = { permissions: [{ provider: 'PN-13', code: 'H2' as const }] };

describe('each reason to refuse, and its absence', () => {
  const cases: [string, Partial<Restrictions>, Partial<Recipient>, string[]][] = [
    ['in order', {}, {}, []],
    ['no purpose', {}, { purpose: null }, ['purpose_not_open']],
    ['another purpose', { purposes: ['TRIAGE'] }, {}, ['purpose_not_open']],
    ['outside the scope', { scope: ['CROSS-69'] }, {}, ['out_of_scope']],
    ['inside it', { scope: ['CROSS-13'] }, {}, []],
    ['outside the compartment', { compartments: ['c1'] }, {}, ['outside_compartment']],
    ['inside it', { compartments: ['c1'] }, { compartments: ['c1'] }, []],
    ['red, not by name', { tlp: 'RED' }, {}, ['tlp']],
    ['red, by name', { tlp: 'RED' }, { circles: { 'PN-13': 'named' } }, []],
    ['amber to a client, with permission', { tlp: 'AMBER' }, { ...far, ...agreed }, []],
    ['green to a client, without', { tlp: 'GREEN' }, far, ['h2_permission']],
    ['clear to the public, H0', { tlp: 'CLEAR', handling: ['H0'] }, { circles: {} }, []],
    ['restricted, not cleared', { french: 'DIFFUSION_RESTREINTE' }, { clearance: 'NON_PROTEGE' }, ['french_marking']],
    ['restricted, cleared', { french: 'DIFFUSION_RESTREINTE' }, {}, []],
    ['PAP red, compared', { pap: 'RED' }, { use: 'compare' }, ['pap']],
    ['PAP amber, acted on', { pap: 'AMBER' }, { use: 'act' }, ['pap']],
    ['PAP green, acted on', { pap: 'GREEN' }, { use: 'act' }, []],
    ['H1 to a court', { handling: ['H1'] }, { channel: 'judicial' }, ['h1_permission']],
    [
      'H1 to a court, agreed',
      { handling: ['H1'] },
      { channel: 'judicial', permissions: [{ provider: 'PN-13', code: 'H1' }] },
      [],
    ],
    ['H1 on a screen', { handling: ['H1'] }, {}, []],
    [
      'H3: others only',
      { conditions: [{ kind: 'recipients', organisations: ['OFAST'] }] },
      { acknowledged: [{ kind: 'recipients', organisations: ['OFAST'] }] },
      ['h3_recipient'],
    ],
    [
      'H3: no third country',
      { conditions: [{ kind: 'no_third_country' }] },
      { acknowledged: [{ kind: 'no_third_country' }], thirdCountry: true, transferRecorded: true },
      ['h3_third_country'],
    ],
    [
      'H3: over',
      { conditions: [{ kind: 'until', date: '2026-03-17' }] },
      { acknowledged: [{ date: '2026-03-17', kind: 'until' }] },
      ['h3_expired'],
    ],
    [
      'H3: its last day',
      { conditions: [{ kind: 'until', date: '2026-03-18' }] },
      { acknowledged: [{ kind: 'until', date: '2026-03-18' }] },
      [],
    ],
    [
      'H3: not in proceedings',
      { conditions: [{ kind: 'intelligence_only' }] },
      { acknowledged: [{ kind: 'intelligence_only' }], channel: 'judicial' },
      ['h3_intelligence_only'],
    ],
    ['H3: not acknowledged', { conditions: [{ kind: 'other', text: 'x' }] }, {}, ['h3_acknowledgement']],
    ['abroad without a record', {}, { thirdCountry: true }, ['transfer_not_recorded']],
    [
      'nobody said what the person is',
      { people: [{ ...person, category: null }] },
      { channel: 'export' },
      ['person_uncategorised'],
    ],
    ['the same on a screen', { people: [{ ...person, category: null }] }, {}, []],
    ['categorised', { people: [person] }, { channel: 'export' }, []],
    [
      'undetermined for six months',
      { people: [{ ...person, category: 'INDETERMINE', since: '2025-09-18' }] },
      {},
      ['undetermined_over'],
    ],
    ['a day less', { people: [{ ...person, category: 'INDETERMINE', since: '2025-09-19' }] }, {}, []],
    ['a minor in a file', { people: [{ ...person, minor: true }] }, { channel: 'export' }, ['person_protected']],
    ['revealed', { people: [{ ...person, minor: true }] }, { channel: 'export', revealed: true }, []],
    [
      'a victim to a partner, revealed',
      { people: [{ ...person, category: 'VICTIME' }] },
      { channel: 'partner', revealed: true },
      ['person_protected'],
    ],
    ['kept too long', { keptUntil: '2026-03-17' }, {}, ['retention_over']],
    [
      'fairly reliable, for Europol',
      { grades: [{ scheme: 'admiralty', source: 'C', information: '2' }] },
      { scheme: 'europol' },
      ['grade_ambiguous'],
    ],
    ['as given', { grades: [{ scheme: 'admiralty', source: 'C', information: '2' }] }, {}, []],
  ];
  for (const [name, more, other, refusals] of cases) {
    test(`${name}: ${refusals.join(', ') || 'allowed'}`, () => {
      const decision = decideRelease({ ...what, ...more }, { ...to, ...other });
      assert.deepEqual(decision.refusals, refusals);
      assert.equal(decision.allowed, refusals.length === 0);
      for (const code of decision.refusals) assert.notEqual(refusalSentence(code, 'fr'), refusalSentence(code, 'en'));
    });
  }
  test('what would tell of a compartment or a scope is to be answered as absent', () => {
    assert.equal(decideRelease({ ...what, compartments: ['c1'] }, to).hidden, true);
    assert.equal(decideRelease({ ...what, tlp: 'RED' }, to).hidden, false);
  });
});

test('six months end on the same day, or on the month’s last', () => {
  assert.equal(undeterminedUntil('2026-03-18'), '2026-09-18');
  assert.equal(undeterminedUntil('2025-08-31'), '2026-02-28');
  assert.equal(undeterminedUntil('2026-03-31'), '2026-09-30');
});
