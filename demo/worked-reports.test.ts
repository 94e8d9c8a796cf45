import assert from 'node:assert/strict';
import { test } from 'node:test';
import personas from '../reference/personas.json' with { type: 'json' };
import { isGrade } from '../shared/grading.ts';
import { subjectCategories } from '../shared/subject-categories.ts';
import { compartment, grants, lookups, motives, workedReports } from './worked-reports.ts';
import { fictionPrefixes } from './world/identifiers.ts';

test('each person that is categorised stands in its report, and every number is of the fiction', () => {
  for (const { text, people, grade, handling, conditions = [] } of workedReports) {
    assert.ok(isGrade(grade));
    assert.equal(handling.includes('H3'), conditions.length > 0);
    for (const { name } of people) assert.ok(text.includes(name), name);
    for (const [number] of text.matchAll(/\b0\d(?: \d\d){4}\b/g))
      assert.ok(
        fictionPrefixes.some((prefix) => number.replaceAll(' ', '').startsWith(`0${prefix}`)),
        number,
      );
  }
});

test('protected and unprotected people, a minor, conditions and a compartment are all there to see', () => {
  const people = workedReports.flatMap((report) => report.people);
  assert.ok(new Set(people.map(({ category }) => category)).size >= 6);
  assert.ok(people.some(({ category }) => subjectCategories[category].protected));
  assert.ok(people.some(({ age }) => age === 'minor'));
  assert.ok(workedReports.some(({ compartment: held }) => held));
  assert.ok(workedReports.some(({ handling }) => handling.includes('H3')));
  const logins = new Set(personas.map(({ login }) => login));
  const named = [...workedReports, ...grants].map(({ by }) => by);
  for (const login of [...named, ...motives.map((m) => m.login), ...lookups.map((l) => l.login), compartment.head])
    assert.ok(logins.has(login), login);
});
