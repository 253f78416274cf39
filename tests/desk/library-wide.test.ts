import ical from 'node-ical';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comingUp } from '../../electron/desk/coming-up.ts';
import { comingUpCalendar } from '../../electron/desk/coming-up-calendar.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { people } from '../../electron/desk/people.ts';
import { person } from '../../electron/desk/person.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { setProgress } from '../../electron/desk/set-progress.ts';
import { undo } from '../../electron/desk/undo.ts';
import { listFacts } from '../../electron/storage/facts.ts';
import { type Bench, makeBench } from './make-desk.ts';

const spring = `---
title: Portugal and Spain agree on a ferry line
dateline: Lisbon, 10 June 2021
---

Portugal and Spain agreed to reopen the ferry line by June 12, 2021, officials said.

Ana Sá da Costa, minister of the sea of Portugal, said the two countries would build a new port terminal by June 2022.

"We owe this to the islands," Sá da Costa said.
`;
const earlier = `---
title: The accounts of the line
dateline: Madrid, 4 May 2021
---

Spain promised to publish the accounts of the line by May 20, 2021.

Ana Sá da Costa, a deputy, promised to visit Huelva by June 30, 2021.
`;

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
  await importFiles(desk, [bench.file('spring.md', spring), bench.file('earlier.md', earlier)]);
});
afterEach(() => bench.end());

const all = { party: null, done: false, most: 100 };
const groupsOf = async (filter: Partial<typeof all> | { party: string } = {}) =>
  (await comingUp(desk, { ...all, ...filter })).groups.map(({ group, lines }) => [
    group,
    lines.map(({ when }) => when),
  ]);

test('all that is due stands by how soon it is, done or undone from there, and undo brings it back', async () => {
  // The bench's clock stands at Thursday 10 June 2021.
  expect(await groupsOf()).toEqual([
    ['overdue', ['20 May 2021']],
    ['week', ['12 Jun 2021']],
    ['month', ['30 Jun 2021']],
    ['later', ['Jun 2022']],
  ]);
  const [overdue] = (await comingUp(desk, all)).groups;
  const factId = overdue?.lines[0]?.factId ?? '';
  expect(overdue?.lines[0]).toMatchObject({
    progress: 'overdue',
    paragraphs: [1],
    articleTitle: 'The accounts of the line',
  });
  setProgress(desk, { factId, progress: 'done' });
  expect((await groupsOf()).map(([group]) => group)).toEqual(['week', 'month', 'later']);
  expect((await comingUp(desk, all)).done).toBe(1);
  expect((await comingUp(desk, { ...all, done: true })).groups[0]).toMatchObject({
    total: 1,
    lines: [{ ownProgress: 'done' }],
  });
  undo(desk);
  expect((await groupsOf())[0]).toEqual(['overdue', ['20 May 2021']]);
});

test('what is due can be asked for by who undertakes it', async () => {
  const { parties } = await comingUp(desk, all);
  expect(parties[0]).toMatchObject({ key: 'spain', name: 'Spain' });
  expect(await groupsOf({ party: 'ana sa da costa' })).toEqual([['month', ['30 Jun 2021']]]);
  expect(await groupsOf({ party: 'nobody' })).toEqual([]);
});

test('the calendar keeps its events’ ids, carries each article’s marking, and waits for an embargo', async () => {
  const facts = listFacts(desk.db, (await comingUp(desk, all)).groups[0]?.lines[0]?.articleId ?? '');
  const articleId = facts[0]?.articleId ?? '';
  savePageHead(desk, { articleId, marking: 'tlp:amber' });
  const read = async () => {
    const { bytes, leftOut } = await comingUpCalendar(desk, all, false);
    const events = Object.values(ical.parseICS(new TextDecoder().decode(bytes))).flatMap((part) =>
      part?.type === 'VEVENT' ? [{ uid: part.uid, summary: String(part.summary) }] : [],
    );
    return { events, leftOut };
  };
  const first = await read();
  expect(first.leftOut).toBe(0);
  expect(first.events).toHaveLength(4);
  expect(first.events.filter(({ summary }) => summary.startsWith('[TLP:AMBER]'))).toHaveLength(2);
  setProgress(desk, { factId: (await comingUp(desk, all)).groups[1]?.lines[0]?.factId ?? '', progress: 'open' });
  expect((await read()).events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
  savePageHead(desk, { articleId, embargo: '2099-01-01' });
  await expect(comingUpCalendar(desk, all, false)).rejects.toMatchObject({ code: 'embargoed' });
  await expect(comingUpCalendar(desk, all, true)).resolves.toBeDefined();
});

test('a person has one page over all articles: roles by their days, promises and words with their places', async () => {
  const list = await people(desk, { words: 'sa da', kind: 'person', from: 0, count: 10 });
  expect(list).toMatchObject({ total: 1, people: [{ name: 'Ana Sá da Costa', articles: 2 }] });
  const page = await person(desk, { id: list.people[0]?.id ?? '', articles: 40 });
  expect(page.roles.map(({ role, to }) => [role, to])).toEqual([
    ['minister of the sea of Portugal', '2021-06-10'],
    ['deputy', '2021-05-04'],
  ]);
  expect(page.undertakes.map(({ when, articleTitle }) => [when, articleTitle])).toEqual([
    ['30 Jun 2021', 'The accounts of the line'],
  ]);
  expect(page.quotes).toMatchObject([{ text: 'We owe this to the islands', verbatim: true, paragraphs: [3] }]);
  expect((await person(desk, { id: list.people[0]?.id ?? '', articles: 1 })).read).toBe(1);
  await expect(person(desk, { id: 'person nobody', articles: 1 })).rejects.toMatchObject({ code: 'not-found' });
});

test('the list of names follows the library: an article in the bin names nobody', async () => {
  const names = async () =>
    (await people(desk, { words: '', kind: null, from: 0, count: 50 })).people.map(({ name }) => name);
  expect(await names()).toContain('Ana Sá da Costa');
  const { deleteArticle } = await import('../../electron/desk/delete-article.ts');
  const { listArticles } = await import('../../electron/desk/list-articles.ts');
  for (const { id } of listArticles(desk)) deleteArticle(desk, { articleId: id });
  expect(await names()).toEqual([]);
  undo(desk);
  expect(await names()).toContain('Ana Sá da Costa');
});
