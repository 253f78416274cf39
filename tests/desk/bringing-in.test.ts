import { afterEach, beforeEach, expect, test } from 'vitest';
import { importAttachments } from '../../electron/desk/import-attachments.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { importWords } from '../../electron/desk/import-words.ts';
import { listArticles } from '../../electron/desk/list-articles.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { type Bench, makeBench } from './make-desk.ts';

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
});
afterEach(() => bench.end());

const mail = `From: Luis Paz <l@paper.test>
Subject: Dam at Rio Claro
Date: Wed, 09 Jun 2021 08:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Spain pledged to open a dam by May 2030.
--b
Content-Type: text/plain
Content-Disposition: attachment; filename=annex.txt

Norway will provide $45 million through 2030.
--b
Content-Type: image/png
Content-Disposition: attachment; filename=dam.png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
`.replaceAll('\n', '\r\n');

test('attachments of a message are offered, and come in when they are asked for; those that are no article are refused', async () => {
  const { imported } = await importFiles(desk, [bench.file('a.eml', mail)]);
  const [message] = imported;
  expect(message?.attachments).toMatchObject([
    { index: 0, name: 'annex.txt' },
    { index: 1, name: 'dam.png' },
  ]);
  expect(listArticles(desk)).toHaveLength(1);
  const report = await importAttachments(desk, { articleId: message?.articleId ?? '', places: [0, 1, 7] });
  expect(report.imported.map(({ file }) => file)).toEqual(['annex.txt']);
  expect(report.refused.map(({ file }) => file)).toEqual(['dam.png']);
  expect(listArticles(desk)).toHaveLength(2);
  const [annex] = report.imported;
  await expect(importAttachments(desk, { articleId: 'nobody', places: [0] })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(currentRevision(desk.db, annex?.articleId ?? '').text).toContain('Norway');
});

test('of pasted words the rich form is taken, with the address of where they are from; without an article in it the plain one', async () => {
  const rich = '<p>Lima agreed to <b>open</b> its archive in May 2031.</p><p>Quito welcomed the step on Friday.</p>';
  const words = { html: rich, text: 'plain words', address: 'https://lima.test/a?b="1"&c' };
  const first = await importWords(desk, words, 'Pasted text');
  const { text, address } = currentRevision(desk.db, first.imported[0]?.articleId ?? '');
  expect(text).toContain('Lima agreed to open its archive in May 2031.');
  expect(address).toContain('https://lima.test/a');
  const second = await importWords(
    desk,
    { html: '<img src="x.png">', text: 'Quito agreed too.', address: null },
    'Pasted',
  );
  expect(currentRevision(desk.db, second.imported[0]?.articleId ?? '').text).toBe('Quito agreed too.');
  const third = await importWords(desk, { ...words, html: null, text: 'Cusco agreed as well.' }, 'Pasted');
  expect(currentRevision(desk.db, third.imported[0]?.articleId ?? '')).toMatchObject({
    text: 'Cusco agreed as well.',
    address: words.address,
  });
});
