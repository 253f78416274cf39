import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClipboardBriefing } from '../../electron/contract/exports.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { savePageHead } from '../../electron/desk/save-page-head.ts';
import { exportHandlers } from '../../electron/gate/handlers/exports.ts';
import { type Bench, makeBench, onlyArticle } from '../desk/make-desk.ts';

let bench: Bench;
let desk: Desk;
let articleId: string;
let asked: string[];
let copied: ClipboardBriefing[];
let answer: string | null;

beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open();
  articleId = onlyArticle(listArticles(desk)).id;
  asked = [];
  copied = [];
  answer = join(bench.folder, 'out.file');
});
afterEach(() => bench.end());

const handlers = () =>
  exportHandlers({
    library: { desk: async () => desk },
    system: {
      askWhereToSave: async (name) => {
        asked.push(name);
        return answer;
      },
      copy: async (briefing) => {
        copied.push(briefing);
      },
    },
  });

test('an export suggests a name with the ending of its format, and writes where the person says', async () => {
  expect(await handlers().exportBriefing({ articleId, format: 'ics' })).toMatchObject({ saved: true, path: answer });
  expect(asked).toEqual(['Ports and dialogue.ics']);
  expect(readFileSync(answer ?? '', 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
  answer = null;
  expect(await handlers().exportBriefing({ articleId, format: 'csl' })).toEqual({ saved: false });
  expect(asked.at(-1)).toBe('Ports and dialogue.csl.json');
});

test('under an embargo nothing is asked, written or copied until the person has seen it', async () => {
  savePageHead(desk, { articleId, embargo: '2021-12-01' });
  await expect(handlers().exportBriefing({ articleId, format: 'md' })).rejects.toMatchObject({ code: 'embargoed' });
  await expect(handlers().copyBriefing({ articleId })).rejects.toMatchObject({ code: 'embargoed' });
  expect([asked, copied, existsSync(answer ?? '')]).toEqual([[], [], false]);
  await handlers().copyBriefing({ articleId, embargoSeen: true });
  await handlers().exportBriefing({ articleId, format: 'md', embargoSeen: true });
  expect(copied[0]?.text).toContain('Embargoed until 1 December 2021');
  expect(existsSync(answer ?? '')).toBe(true);
});
