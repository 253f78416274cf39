import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { listGroupings, listSorts, shelves } from '../../electron/contract/article-list.ts';
import { deskTabs, lockDelays, sidePanes } from '../../electron/contract/desk-state.ts';
import {
  readAnnotationTarget,
  readCorrectionFields,
  readFactBody,
  readSectionChoice,
  settingReaders,
} from '../../electron/contract/entity-readers.ts';
import {
  annotationTargetSchema,
  correctionFieldsSchema,
  factBodySchema,
  sectionChoiceSchema,
  settingsSchema,
} from '../../electron/contract/entity-schemas.ts';
import { certainties, firmnesses } from '../../electron/contract/facts.ts';
import { headLimit, idLimit, lineLimit } from '../../electron/contract/limits.ts';
import { pageSections, papers } from '../../electron/contract/page.ts';
import type { Reader } from '../../electron/contract/reading.ts';

const limits = [idLimit, headLimit, lineLimit];
const words = fc.oneof(
  { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x${text}`) },
  { weight: 3, arbitrary: fc.constantFrom(' a ', '\u00a0b\n', 'two words', '2024-02-29') },
  fc.constantFrom(
    '',
    ' ',
    '2023-02-29',
    '__proto__',
    ...limits.flatMap((most) => ['y'.repeat(most), 'y'.repeat(most + 1)]),
  ),
);
const day = fc.constantFrom('2024', '2024-02-29', '2024-01-01/2024-01-31', '2023-02-29', 'soon');
const some = fc.array(words, { maxLength: 3 });
const offset = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 9 }) },
  fc.constantFrom(-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
);
const date = { iso: day, wording: words, certainty: fc.constantFrom(...certainties) };
const sourcedDate = fc.record(date, { requiredKeys: ['wording', 'certainty'] });
const known = { name: words, role: words, affiliation: words, article: words, seen: day };
const kind = <Name extends string>(name: Name) => fc.constant(name);

const bodies = fc.oneof(
  fc.record(
    { kind: kind('person'), name: words, role: words, aliases: some, known: fc.record(known, { requiredKeys: [] }) },
    { requiredKeys: ['kind', 'name', 'aliases'] },
  ),
  fc.record({ kind: kind('organisation'), name: words, aliases: some }),
  fc.record(
    {
      kind: kind('commitment'),
      text: words,
      parties: some,
      toward: some,
      by: words,
      due: sourcedDate,
      status: fc.constantFrom(...firmnesses),
    },
    { requiredKeys: ['kind', 'text', 'parties', 'status'] },
  ),
  fc.record({ kind: kind('position'), text: words, speaker: words }),
  fc.record(
    { kind: kind('quote'), text: words, speaker: words, speakerSpan: fc.record({ start: offset, end: offset }) },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: kind('date'), ...date }, { requiredKeys: ['kind', 'wording', 'certainty'] }),
  fc.record({ kind: kind('event'), text: words, when: sourcedDate }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: kind('figure'), value: words, unit: words, of: words }, { requiredKeys: ['kind', 'value', 'of'] }),
  fc.record({ kind: fc.constantFrom('keyPoint', 'summary', 'question', 'toString'), text: words }),
  fc.record({ kind: kind('place'), name: words }),
);

const targets = fc.oneof(
  fc.record({ kind: kind('article') }),
  fc.record({ kind: kind('paragraph'), number: offset }),
  fc.record({ kind: kind('fact'), factId: words }),
  fc.record({
    kind: kind('passage'),
    selectors: fc.record({
      quote: fc.record({ type: kind('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
      position: fc.record({ type: kind('TextPositionSelector'), start: offset, end: offset }),
    }),
  }),
);

const corrections = fc.record({ title: words, place: words, date: words, language: words, text: words });
const truth = fc.boolean();
const sections = fc.record({ section: fc.constantFrom(...pageSections), shown: truth, pinned: truth, short: truth });

const settings = {
  paper: fc.constantFrom(...papers),
  tab: fc.constantFrom(...deskTabs),
  pane: fc.constantFrom(...sidePanes),
  lastArticleId: words,
  navigationWidth: fc.constantFrom(0, 159.9, 160, 232.5, 480, 481),
  sideWidth: fc.constantFrom(279, 280, 900, 901),
  preparedBy: words,
  preparedFor: words,
  lockAfter: fc.constantFrom(...lockDelays, 2),
  shield: truth,
  passphraseOffered: truth,
  copyTold: truth,
  listShelf: fc.constantFrom(...shelves, 'floor'),
  listSort: fc.constantFrom(...listSorts, 'size'),
  listGrouping: fc.constantFrom(...listGroupings, 'size'),
  listTag: words,
} satisfies { readonly [Name in keyof typeof settingReaders]: unknown };

const odd = fc.oneof(
  fc.constantFrom(null, 0, -1, true, '', [''], 'place', undefined),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom({}, []),
);
const changes = fc.record({ how: fc.constantFrom('put', 'add', 'turn'), at: fc.nat({ max: 12 }), put: odd });

/** As it would come from JSON, with one of its values, however deep, replaced, left out, given one more field or turned. */
function changed(value: unknown, { how, at, put }: { how: string; at: number; put: unknown }): unknown {
  let seen = 0;
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => {
    seen += 1;
    if (seen - 1 !== at) return each;
    if (how === 'put' || typeof each !== 'object' || each === null) return put;
    return how === 'add' ? { ...each, more: put } : Object.fromEntries(Object.entries(each).reverse());
  });
}

function accepted(read: () => unknown): string | undefined {
  try {
    return JSON.stringify(read());
  } catch {
    return undefined;
  }
}

/** Both refuse, or both read the same, with the fields in the same order. */
function readAlike<Value>(values: fc.Arbitrary<unknown>, read: Reader<Value>, schema: z.ZodType<Value>): void {
  let taken = 0;
  const check = (value: unknown) => {
    const bySchema = accepted(() => schema.parse(value));
    if (bySchema !== undefined) taken += 1;
    expect(accepted(() => read(value))).toBe(bySchema);
  };
  const runs = 600;
  fc.assert(
    fc.property(values, changes, (value, change) => {
      check(value);
      check(changed(value, change));
    }),
    { numRuns: runs },
  );
  fc.assert(fc.property(odd, check));
  // Neither side is the one that refuses all.
  expect(taken).toBeGreaterThan(runs / 10);
}

test('what a fact says is read as the calls read it', () => readAlike(bodies, readFactBody, factBodySchema));
test('what a note is about is read as the calls read it', () =>
  readAlike(targets, readAnnotationTarget, annotationTargetSchema));
test('a correction is read as the calls read it', () =>
  readAlike(corrections, readCorrectionFields, correctionFieldsSchema));
test('how a section stands is read as the calls read it', () =>
  readAlike(sections, readSectionChoice, sectionChoiceSchema));

const settingNames = settingsSchema.keyof().options;
test.each(settingNames)('the setting %s is read as the calls read it', (name) =>
  readAlike<unknown>(settings[name], settingReaders[name], settingsSchema.shape[name]),
);
