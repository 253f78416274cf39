import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageOrder } from '../../electron/contract/page-order.ts';
import type { PrinterHabit, PrintOrder } from '../../electron/contract/printing.ts';
import { ReadoutError } from '../../electron/contract/results.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { printingHandlers } from '../../electron/gate/handlers/printing.ts';
import { type Bench, makeBench, onlyArticle } from '../desk/make-desk.ts';

let bench: Bench;
let desk: Desk;
let articleId: string;
let printed: { set: PageOrder; order: PrintOrder }[];
let habits: PrinterHabit[];
let outcome: () => Promise<boolean>;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  printed = [];
  habits = [];
  outcome = async () => true;
});
afterEach(() => bench.end());

const order = { printer: 'Office_2', paper: 'letter', colour: false, copies: 2 } as const;
const handlers = () =>
  printingHandlers({
    library: { desk: async () => desk },
    page: {
      prepare: () => undefined,
      printers: async () => [{ name: 'Office_2', label: 'Office 2', isDefault: true }],
      printOn: (set, given) => {
        printed.push({ set, order: given });
        return outcome();
      },
      print: (set) => {
        printed.push({ set, order: { ...order, paper: set.paper } });
        return outcome();
      },
    },
    printerHabits: { read: () => habits, keep: (habit) => void habits.unshift(habit) },
  });

test('a printer that took the page is remembered with its paper; one that did not is not', async () => {
  expect(await handlers().printers()).toEqual([{ name: 'Office_2', label: 'Office 2', isDefault: true }]);
  expect(await handlers().printOn({ articleId, ...order })).toEqual({ printed: true });
  expect(printed.map(({ set, order: given }) => [set.briefing.title, given])).toEqual([['Ports and dialogue', order]]);
  expect(await handlers().beforePrinting({ articleId })).toEqual([order]);

  outcome = async () => false;
  expect(await handlers().printOn({ articleId, ...order, paper: 'a4' })).toEqual({ printed: false });
  outcome = () => Promise.reject(new ReadoutError('print-failed', 'Office_2'));
  await expect(handlers().printOn({ articleId, ...order, paper: 'a4' })).rejects.toMatchObject({
    code: 'print-failed',
  });
  expect(habits).toEqual([order]);
});

test('under an embargo nothing reaches a printer, by the panel or the dialog, until the person has seen it', async () => {
  savePageHead(desk, { articleId, embargo: '2021-12-01' });
  await expect(handlers().beforePrinting({ articleId })).rejects.toMatchObject({ code: 'embargoed' });
  await expect(handlers().printOn({ articleId, ...order })).rejects.toMatchObject({ code: 'embargoed' });
  await expect(handlers().print({ articleId, paper: 'a4' })).rejects.toMatchObject({ code: 'embargoed' });
  expect(printed).toEqual([]);
  expect(await handlers().beforePrinting({ articleId, embargoSeen: true })).toEqual([]);
  expect(await handlers().printOn({ articleId, embargoSeen: true, ...order })).toEqual({ printed: true });
  expect(await handlers().print({ articleId, embargoSeen: true, paper: 'a4' })).toEqual({ printed: true });
  expect(printed.length).toBe(2);
});

test('the full briefing goes the same ways as the page', async () => {
  await handlers().printOn({ articleId, document: 'full', ...order });
  await handlers().print({ articleId, document: 'full', paper: 'a4' });
  await handlers().print({ articleId, paper: 'a4' });
  expect(printed.map(({ set }) => [set.document, set.paper])).toEqual([
    ['full', 'letter'],
    ['full', 'a4'],
    ['page', 'a4'],
  ]);
  expect(habits).toEqual([order]);
});
