import { expect, test } from 'vitest';
import { factBodySchema } from '../../electron/contract/entity-schemas.ts';
import { isIsoDate } from '../../electron/contract/text.ts';

test.each(['2021', '2021-09', '2021-06-09', '2024-02-29', '2021-06/2021-09', '2021-06-09/2021-06-11'])(
  '%s is a date',
  (date) => expect(isIsoDate(date)).toBe(true),
);

test.each(['', '21', '2021-13', '2021-02-31', '2023-02-29', '2021-06-09T10:00', '2021-6-9', '2021-06-09/2021-02-31'])(
  '"%s" is none',
  (date) => expect(isIsoDate(date)).toBe(false),
);

test('a fact takes no day that is not in the calendar', () => {
  const body = (iso: string) => ({ kind: 'date', iso, wording: 'then', certainty: 'stated' });
  expect(factBodySchema.safeParse(body('2024-02-29')).success).toBe(true);
  expect(factBodySchema.safeParse(body('2021-02-31')).success).toBe(false);
});
