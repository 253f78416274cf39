import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFile, exportOf } from '../../electron/desk/export-briefing.ts';
import { importFiles } from '../../electron/desk/import-files.ts';
import { listVersions } from '../../electron/desk/list-versions.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { headOrigins, saveHeadField } from '../../electron/desk/save-head-field.ts';
import { undo } from '../../electron/desk/undo.ts';
import { updateFromText } from '../../electron/desk/update-article.ts';
import { currentRevision } from '../../electron/storage/revisions.ts';
import { type Bench, makeBench } from './make-desk.ts';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ports share an office</title>
<meta name="author" content="Ana Ruiz"><meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2021-06-09T08:00:00Z">
<link rel="canonical" href="https://harbour.test/ports"></head><body><article><h1>Ports share an office</h1>
<p>Peru and Chile agreed on Tuesday to share one harbour office, the two ministers said after a meeting in Lima.</p>
<p>“We will open it by May 2022,” said Ana Torres, minister of ports of Peru, in front of the old customs house.</p>
</article></body></html>`;

let bench: Bench;
let desk: Desk;
let articleId: string;
beforeEach(async () => {
  bench = makeBench({});
  desk = await bench.open();
  const { imported } = await importFiles(desk, [bench.file('ports.html', page)]);
  articleId = imported[0]?.articleId ?? '';
});
afterEach(() => bench.end());

const shown = () => currentRevision(desk.db, articleId);
const set = (field: 'title' | 'author' | 'date' | 'source', value: string) =>
  saveHeadField(desk, { articleId, revisionId: shown().id, field, value });

test('each field says where it was found, and by hand once a hand has set it', async () => {
  expect(shown()).toMatchObject({ author: 'Ana Ruiz', source: 'The Harbour Post', date: '2021-06-09' });
  expect(headOrigins(desk, { articleId })).toMatchObject({ author: 'meta', source: 'open-graph', address: 'link' });
  await set('author', 'Ana  Ruiz, Luis Paz ');
  await set('date', '2021-06-10');
  const { author, date, source } = headOrigins(desk, { articleId });
  expect({ author, date, source }).toEqual({ author: 'hand', date: 'hand', source: 'open-graph' });
  expect(shown()).toMatchObject({ author: 'Ana Ruiz, Luis Paz', date: '2021-06-10', ordinal: 2 });
});

test('author and publisher are set without a version, taken away, and taken back by undo', async () => {
  expect(await set('source', 'Harbour Post')).toBeNull();
  expect(await set('author', '')).toBeNull();
  expect(shown().source).toBe('Harbour Post');
  expect(shown().author).toBeUndefined();
  expect(listVersions(desk, { articleId })).toHaveLength(1);
  undo(desk);
  undo(desk);
  expect(shown()).toMatchObject({ author: 'Ana Ruiz', source: 'The Harbour Post' });
});

test('another title or day makes a version, which undo takes back; none, and a day that is none, is refused', async () => {
  expect(await set('title', 'Two ports, one office')).toMatchObject({ ordinal: 2 });
  expect(shown()).toMatchObject({ title: 'Two ports, one office', author: 'Ana Ruiz' });
  undo(desk);
  expect(shown()).toMatchObject({ title: 'Ports share an office', ordinal: 1 });
  await expect(set('title', ' ')).rejects.toMatchObject({ code: 'bad-input' });
  await expect(set('date', '2021-02-30')).rejects.toMatchObject({ code: 'bad-input' });
  expect(await set('title', 'Ports share an office')).toBeNull();
});

test('what a hand has set stays when a new file of the article says otherwise', async () => {
  await set('author', 'Luis Paz');
  await set('source', 'Harbour Post');
  const text =
    '---\ntitle: Ports share an office\nsource: Elsewhere\n---\n\nPeru and Chile agreed to share two offices.';
  await updateFromText(desk, { articleId, text });
  expect(shown()).toMatchObject({ author: 'Luis Paz', source: 'Harbour Post' });
});

test('citations name the author', async () => {
  await set('author', 'Ana Ruiz, Ministry of Roads and Ports');
  const words = async (format: 'csl' | 'ris' | 'bib') => {
    const { bytes } = await exportFile(exportOf(desk, articleId), format, 0);
    return new TextDecoder().decode(bytes);
  };
  expect(JSON.parse(await words('csl'))[0].author).toEqual([
    { literal: 'Ana Ruiz' },
    { literal: 'Ministry of Roads and Ports' },
  ]);
  expect(await words('ris')).toContain('AU  - Ana Ruiz\r\nAU  - Ministry of Roads and Ports\r\n');
  expect(await words('bib')).toContain('author = {{Ana Ruiz} and {Ministry of Roads and Ports}}');
});
