import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factBodySchema } from '../../electron/contract/entity-schemas.ts';
import type { FactBody } from '../../electron/contract/facts.ts';
import { bodyFrom, emptyBody, refusalOf } from '../../renderer/brief/fact-body.ts';
import { factFields, joinNames, splitNames, valuesOf } from '../../renderer/brief/fact-fields.ts';

const bodies: FactBody[] = [
  { kind: 'summary', text: 'Both sides meet again.' },
  {
    kind: 'commitment',
    text: 'meet again',
    parties: ['Acme, Inc.', 'Ruritania'],
    toward: ['the region'],
    due: { iso: '2021-09', wording: 'in September', certainty: 'inferred' },
    status: 'pledged',
  },
  { kind: 'commitment', text: 'open the port', parties: ['Acme, Inc.'], by: 'Ann Bell', status: 'requested' },
  { kind: 'position', text: 'it is late', speaker: 'Ann Bell' },
  { kind: 'person', name: 'Ann Bell', role: 'minister', affiliation: 'Ruritania', aliases: ['Bell'] },
  { kind: 'organisation', name: 'Acme', aliases: [] },
  { kind: 'place', name: 'Ruritania' },
  { kind: 'quote', text: 'We shall see', speaker: 'Ann Bell', speakerSpan: { start: 1, end: 9 } },
  { kind: 'date', iso: '2021', wording: 'this year', certainty: 'inferred' },
  { kind: 'event', text: 'the summit', when: { wording: 'in the spring', certainty: 'vague' } },
  { kind: 'figure', value: '12', unit: '%', of: 'trade' },
  { kind: 'question', text: 'Who pays?' },
];

describe('a line in its form', () => {
  test.each(bodies)('$kind: opened and saved as it stands, it says what it said', (body) => {
    const again = bodyFrom(body, valuesOf(body));
    expect(refusalOf(body.kind, valuesOf(body))).toBeNull();
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(body)));
    expect(factBodySchema.safeParse(again).success).toBe(true);
  });

  test.each(bodies)('$kind: an empty form is refused, and names a field of the form', ({ kind }) => {
    const refusal = refusalOf(kind, valuesOf(emptyBody(kind)));
    expect(refusal?.reason).toBe('empty');
    expect(factFields[kind].map((field) => field.key)).toContain(refusal?.field);
  });

  test('a new speaker does not keep the passage that named the old one', () => {
    const quote: FactBody = { kind: 'quote', text: 'Yes', speaker: 'Bell', speakerSpan: { start: 0, end: 4 } };
    const changed = bodyFrom(quote, { ...valuesOf(quote), speaker: 'Cole' });
    expect(changed).toMatchObject({ speaker: 'Cole', speakerSpan: undefined });
  });

  test('a day alone becomes its own wording; words alone stay vague; nothing is no date', () => {
    const event: FactBody = { kind: 'event', text: 'the summit' };
    const withDate = (due: string, dueIso: string) => bodyFrom(event, { text: 'the summit', due, dueIso });
    expect(withDate('', '2021-09-30')).toMatchObject({
      when: { iso: '2021-09-30', wording: '2021-09-30', certainty: 'stated' },
    });
    expect(withDate('soon', '')).toMatchObject({ when: { wording: 'soon', certainty: 'vague' } });
    expect(withDate(' ', '')).toMatchObject({ when: undefined });
  });

  test.each(['2021-13', '21-09', '2021-09-31x', 'September', '2021-9'])('%s is not taken for a date', (dueIso) => {
    expect(refusalOf('event', { text: 'x', due: '', dueIso })).toMatchObject({ reason: 'iso', field: 'dueIso' });
  });

  test('names survive the way into one line and back, commas and all', () => {
    const name = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ,.'-]{0,20}[A-Za-z.]$/u);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        expect(splitNames(joinNames(names))).toEqual(names.map((each) => each.trim()));
      }),
    );
  });
});
