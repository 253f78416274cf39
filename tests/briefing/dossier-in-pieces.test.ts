import { expect, test } from 'vitest';
import { readDossier } from '../../electron/briefing/dossier/read-dossier.ts';
import { sortInPieces } from '../../electron/briefing/dossier/sort-in-pieces.ts';
import type { FactBody } from '../../electron/contract/facts.ts';
import { lettered, type MadeArticle } from './make-dossier.ts';

/** Milliseconds of the processor that may go by before all else is let through. */
const longest = 25;

const things = [
  'bridge',
  'harbour',
  'clinic',
  'railway',
  'school',
  'reservoir',
  'market',
  'library',
  'airport',
  'canal',
];

/** An article of many undertakings, people and figures, all of them like those of every other article. */
function crowded(place: number): MadeArticle {
  return {
    sentences: things.map((thing, at) => {
      const month = `2026-${String(1 + ((place + at) % 12)).padStart(2, '0')}`;
      const text = `The two governments agreed to repair the old ${thing} near the border by ${month}, said Ana Sá${place % 50}.`;
      const facts: FactBody[] = [
        {
          kind: 'commitment',
          text: `repair the old ${thing} near the border`,
          parties: ['Ana'],
          status: 'agreed',
          due: { wording: month, iso: month, certainty: 'stated' },
        },
        { kind: 'person', name: `Ana Sá${place % 50}`, aliases: ['Sá'] },
        { kind: 'figure', value: String(100 + place), unit: 'workers', of: `workers at the old ${thing}` },
      ];
      return { text, facts };
    }),
  };
}

test('many articles are read in pieces: between two of them no more than milliseconds go by', async () => {
  const articles = Array.from({ length: 45 }, (_, place) => lettered(crowded(place), place));
  const spent = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let since = spent();
  let worst = 0;
  const pause = async () => {
    worst = Math.max(worst, spent() - since);
    since = spent();
  };
  const dossier = { id: 'd', title: 'Repairs', articleIds: articles.map(({ view }) => view.id) };
  const reading = await readDossier(dossier, articles, [], { day: '2025-03-20', language: 'en' }, pause);
  await pause();
  expect(reading.matters.length).toBeGreaterThan(10);
  expect(worst).toBeLessThan(longest);
});

test('sorting in pieces is sorting, equals in their order', async () => {
  const items = Array.from({ length: 9_001 }, (_, at) => ({ at, key: (at * 7919) % 97 }));
  const sorted = await sortInPieces(
    items,
    (a, b) => a.key - b.key,
    async () => undefined,
  );
  expect(sorted).toEqual(items.toSorted((a, b) => a.key - b.key));
  expect(
    await sortInPieces(
      [],
      () => 0,
      async () => undefined,
    ),
  ).toEqual([]);
});
