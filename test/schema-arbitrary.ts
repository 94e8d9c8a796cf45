import fc from 'fast-check';

/** The part of JSON Schema that the API document uses. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** Strings that have broken programs, and a few that mean something here. */
const hostile = [
  '',
  ' ',
  '\u0000',
  '\uFFFD',
  '\uD800',
  "'; drop table reports; --",
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '=1+1',
  'é\u0301\u202Eabc',
  '👩‍👩‍👧‍👦',
  '٣',
  '-1',
  '1e309',
  'NaN',
  'null',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31T23:59:59.999999999Z',
  'TESSIER',
  '06 39 98 71 43',
  'WzEsMl0',
  'W251bGxd',
  'x'.repeat(3000),
  '__proto__',
  'constructor',
  '\u202E\u2066\uFEFF',
  'ﷺ'.repeat(400),
  '2999-12-31T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  '\r\nSet-Cookie: a=b',
];

/** Strings that people write. */
const plain = ['essai de routine', 'Tessier', 'CROSS-13', 'CROSS-69', '06 39 98 71 43', 'GH-482-TR', 'analyst'];

/** What stands for identifiers that exist, and whether values may be wrong. */
export interface Values {
  known: readonly string[];
  wrong: boolean;
}

/** Values that fit a schema; where they may be wrong, one in ten does not. */
export function arbitraryOf(schema: JsonSchema, values: Values): fc.Arbitrary<unknown> {
  if (!values.wrong) return fitting(schema, values);
  const wrong = fc.oneof(
    fc.constantFrom(...hostile),
    fc.integer(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    // Keys that other languages take for more than keys, and what is deeper or larger than anything here.
    fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')),
    fc.constant(JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)),
    fc.constant(Array.from({ length: 6000 }, () => 'x')),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 0.5, 2 ** 63),
  );
  return fc.oneof({ arbitrary: fitting(schema, values), weight: 9 }, { arbitrary: wrong, weight: 1 });
}

function fitting(schema: JsonSchema, values: Values): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => fitting(one, values)));
  if (schema.allOf) return fitting(Object.assign({}, ...schema.allOf), values);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'string':
      return strings(schema, values);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -1e6), max: Math.min(schema.maximum ?? 1e6, 1e6) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, values), { maxLength: 3 });
    case 'object':
      return objectOf(schema, values);
    default:
      return fc.oneof(fc.constantFrom(...hostile), fc.integer());
  }
}

function strings({ format, pattern, maxLength }: JsonSchema, { known, wrong }: Values): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof({ arbitrary: fc.constantFrom(...known), weight: wrong ? 1 : 9 }, fc.uuid());
  if (format === 'date') return fc.constantFrom('2020-01-01', '2026-03-02', '2099-12-31');
  if (format === 'date-time') return fc.constantFrom('2026-03-02T10:00:00+01:00', '2020-01-01T00:00:00Z');
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'), { size: '-1' });
  if (!wrong) return fc.constantFrom(...plain.map((text) => text.slice(0, maxLength)));
  return fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 30 }));
}

function objectOf(schema: JsonSchema, values: Values): fc.Arbitrary<unknown> {
  const properties = schema.properties ?? {};
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, arbitraryOf(inner, values)])),
    { requiredKeys: schema.required ?? [] },
  );
}
