import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { factsOf } from './score.ts';

const draft = (text: string, language: 'en' | 'es', date?: string) =>
  draftBriefing({ ...articleFromPlainText(text), language }, { date });
const dates = (text: string, language: 'en' | 'es', date = '2024-11-19') =>
  factsOf(draft(text, language, date), 'date').map(({ wording, iso }) => [wording, iso]);

describe('dates in English', () => {
  it.each([
    ['The note was sent on 22/01/2026 by hand.', '22/01/2026', '2026-01-22'],
    ['The note was sent on 5.12.2022 by hand.', '5.12.2022', '2022-12-05'],
    ['The note was sent on 05/06/2022 by hand.', '05/06/2022', undefined],
    ['It was signed on the 7th day of July 2023 here.', '7th day of July 2023', '2023-07-07'],
    ['It will end by the end of the third quarter.', 'the end of the third quarter', '2024-07/2024-09'],
    ['Sales fell in fiscal 2023, it said.', 'fiscal 2023', '2023'],
    ['It was sent on Wed, Aug 10, 2022 to all.', 'Wed, Aug 10, 2022', '2022-08-10'],
    ['It came in the first week of October.', 'first week of October', '2024-10'],
    ['The bench opens on 3 February next year, it said.', '3 February next year', '2025-02-03'],
    ['It opens in the last quarter of 2027, he said.', 'last quarter of 2027', '2027-10/2027-12'],
    ['It sails in the first half of May.', 'first half of May', undefined],
    ['They meet on Thursday week.', 'Thursday week', '2024-11-28'],
    ['He will quit before the October election.', 'October', '2025-10'],
    ['They look forward to the fair this September.', 'September', '2024-09'],
    ['It will drop a claim, filed at the High Court on Oct. 7.', 'Oct. 7', '2024-10-07'],
  ])('%s', (text, wording, iso) => {
    expect(dates(text, 'en')).toEqual([[wording, iso]]);
  });

  it.each([
    ['We open on 8 February, in an old mill.', '2025-02-08'],
    ['Her book is out on Thursday.', '2024-11-21'],
    ['Hopes for a vote in March are low.', '2025-03'],
    ['Talk of a vote in September was rare.', '2024-09'],
    ['He said he hopes for a vote before they leave in June.', '2025-06'],
    ['Since January a new rule holds here.', '2024-01'],
  ])('the year that no word tells: %s', (text, iso) => {
    expect(dates(text, 'en').map(([, day]) => day)).toEqual([iso]);
  });
});

describe('dates in Spanish', () => {
  it.each([
    ['Viaja entre el 4 y el 6 de diciembre de 2024.', '4 y el 6 de diciembre de 2024', '2024-12-04/2024-12-06'],
    ['Abrirá antes de Navidad con otro nombre.', 'Navidad', '2024-12-25'],
    ['La nota es del 05/06/2022 y nada más.', '05/06/2022', '2022-06-05'],
    ['En los noventa pateaba los penales.', 'los noventa', '1990/1999'],
  ])('%s', (text, wording, iso) => {
    expect(dates(text, 'es')).toEqual([[wording, iso]]);
  });

  it.each([
    ['Si el veto sigue en pie en marzo, advirtió, habrá juicio.', '2025-03'],
    ['Desde enero aplica otra norma.', '2024-01'],
  ])('the year that no word tells: %s', (text, iso) => {
    expect(dates(text, 'es').map(([, day]) => day)).toEqual([iso]);
  });

  it('takes a timetable for no day', () => {
    expect(dates('Circula dos veces, de lunes a viernes.', 'es')).toEqual([]);
    expect(dates('La asamblea será del lunes al viernes.', 'es')).not.toEqual([]);
  });

  it('leaves a market of Christmas alone', () => {
    expect(dates('El mercado de Navidad cerró.', 'es')).toEqual([]);
  });
});

describe('the day of publication', () => {
  it.each([
    ['ANKARA - 5.12.2022', '2022-12-05'],
    ['Published 3 April 2024', '2024-04-03'],
    ['Delivered on: 12 May 2025', '2025-05-12'],
  ])('stands under the first paragraph: %s', (line, day) => {
    const text = `A new bridge\n\nThe bridge that was promised is open at last.\n\n${line}\n\nThe bridge opened on Monday, nine years late, in the rain.`;
    expect(draft(text, 'en').head.date).toBe(day);
  });
});
