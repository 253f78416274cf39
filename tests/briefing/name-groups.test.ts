import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Naming, nameGroups } from '../../electron/briefing/dossier/name-groups.ts';
import type { RegisterEntry } from '../../electron/contract/register.ts';

const named = (articleId: string, name: string, ...aliases: string[]): Naming => ({
  kind: 'person',
  name,
  aliases,
  articleId,
});
const entry = (id: string, kind: RegisterEntry['kind'], name: string, ...aliases: string[]): RegisterEntry => ({
  id,
  kind,
  name,
  aliases,
  roles: [],
  apart: [],
});

function grouped(namings: readonly Naming[], register: readonly RegisterEntry[] = []) {
  const groups = nameGroups(register);
  groups.add(namings);
  return groups.finish(async () => undefined);
}

const told = async (namings: readonly Naming[], register: readonly RegisterEntry[] = []) =>
  (await grouped(namings, register)).map(({ name, articleIds }) => [name, [...articleIds].toSorted().join('')]);

test('a name written alike is one, whatever its accents; a form that an article gives of nobody else too', async () => {
  expect(await told([named('1', 'Ana Ruíz', 'Ruíz'), named('2', 'Ana Ruiz')])).toEqual([['Ana Ruiz', '12']]);
  expect(
    await told([
      named('1', 'Andrés Manuel López Obrador', 'López Obrador'),
      named('2', 'López Obrador'),
      named('3', 'López Obrador', 'AMLO'),
    ]),
  ).toEqual([['Andrés Manuel López Obrador', '123']]);
});

test('two people of one surname are two, and the surname alone is neither', async () => {
  expect(
    await told([
      named('1', 'Ana Ruiz', 'Ruiz'),
      named('2', 'Luis Ruiz', 'Ruiz'),
      named('3', 'Ruiz'),
      named('4', 'Ruiz'),
    ]),
  ).toEqual([
    ['Ana Ruiz', '1'],
    ['Luis Ruiz', '2'],
    ['Ruiz', '3'],
    ['Ruiz', '4'],
  ]);
  // Two surnames that two people have are nobody's.
  expect(
    await told([
      named('1', 'Ana López Ruiz', 'López Ruiz'),
      named('2', 'Luis López Ruiz', 'López Ruiz'),
      named('3', 'López Ruiz'),
    ]),
  ).toHaveLength(3);
});

test('what the register says holds: forms that are one, people who are two, what is no person', async () => {
  const both = [named('1', 'Joseph R. Biden'), named('2', 'Joe Biden')];
  expect(await told(both)).toHaveLength(2);
  expect(await told(both, [entry('e', 'person', 'Joe Biden', 'Joseph R. Biden')])).toEqual([['Joe Biden', '12']]);
  const forms = [named('1', 'Juan Pérez Gómez', 'Juan Pérez'), named('2', 'Juan Pérez')];
  expect(await told(forms)).toHaveLength(1);
  expect(
    await told(forms, [entry('a', 'person', 'Juan Pérez Gómez'), entry('b', 'person', 'Juan Pérez')]),
  ).toHaveLength(2);
  expect(await told([named('1', 'Camp David'), ...both], [entry('n', 'notPerson', 'Camp David')])).toHaveLength(2);
});

test('nobody is lost, nobody stands twice, and the order of the articles changes nothing', async () => {
  const word = fc.constantFrom('Ana', 'Luis', 'Ruiz', 'López', 'Obrador', 'Díaz');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const naming = fc.record({
    articleId: fc.constantFrom('1', '2', '3'),
    name,
    aliases: fc.array(name, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(naming, { maxLength: 12 }), fc.infiniteStream(fc.nat()), async (all, keys) => {
      const namings = all.map((one): Naming => ({ kind: 'person', ...one }));
      const groups = await grouped(namings);
      for (const { name: given, articleId } of namings) {
        const homes = groups.filter(
          ({ names, articleIds, only }) =>
            names.includes(given) && articleIds.has(articleId) && (only === undefined || only === articleId),
        );
        expect(homes).toHaveLength(1);
      }
      const shuffled = namings.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(await told(shuffled.map(({ one }) => one))).toEqual(await told(namings));
      // A full name other than somebody's own, of the same length, is never theirs.
      for (const { names } of groups)
        expect(names.every((form) => names.length === 1 || form.includes(' '))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
