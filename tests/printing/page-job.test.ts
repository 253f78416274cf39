import { expect, test, vi } from 'vitest';
import type { PrintableBriefing } from '../../electron/contract/page.ts';
import { PageJob } from '../../electron/printing/page-job.ts';

const briefing: PrintableBriefing = {
  articleId: 'a1',
  title: 'Talks',
  titleIsOurs: false,
  dateline: '',
  language: 'en',
  interfaceLanguage: 'en',
  paragraphCount: 1,
  items: [],
};
const order = { document: 'page', briefing, paper: 'a4' } as const;
const report = { printed: 1, omitted: 0, pages: 1, typeSize: 10, pinsWithoutRoom: [], unprintable: [] };

test('a page is set once the window that took the order reports', async () => {
  const job = new PageJob(order, 1000);
  expect(job.handOut()).toBe(order);
  job.report(report);
  expect(await job.isSet).toEqual(report);
});

test('a report from before the order was taken is passed over', async () => {
  const job = new PageJob(order, 1000);
  job.report({ printed: 99, omitted: 99, pages: 1, typeSize: 9, pinsWithoutRoom: [], unprintable: [] });
  job.handOut();
  job.report(report);
  expect(await job.isSet).toEqual(report);
});

test('a page that never stands is given up', async () => {
  vi.useFakeTimers();
  try {
    const job = new PageJob(order, 1000);
    job.handOut();
    const given = expect(job.isSet).rejects.toMatchObject({ code: 'internal' });
    vi.advanceTimersByTime(1000);
    await given;
  } finally {
    vi.useRealTimers();
  }
});

test('a window that is lost fails its page', async () => {
  const job = new PageJob(order, 1000);
  job.fail(new Error('gone'));
  job.report(report);
  await expect(job.isSet).rejects.toThrow('gone');
});
