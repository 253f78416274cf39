import { expect, test } from 'vitest';
import { ReadoutError } from '../../electron/contract/results.ts';
import { readRichText } from '../../electron/importing/html/rich-text.ts';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { processorTime } from '../processor-time.ts';
import { asPage, asText, bodyOf, oneArticle } from './one-article.ts';

const read = (html: string, name = 'page.html') => importBytes(name, Buffer.from(html));
const shape = ({ article }: { article: Awaited<ReturnType<typeof importBytes>>['article'] }) =>
  article.blocks.map(({ start, end, role }) => `${role}: ${article.text.slice(start, end)}`);
const sentence = 'The ministers agreed on Tuesday to reopen the ports to every ship that carries grain, oil or paper. ';

test('a page gives its article alone, and says of each field where it came from', async () => {
  const page = await read(asPage());
  const { title, author, publisher, date, address } = oneArticle;
  expect(page.head).toEqual({ title, author, date, source: publisher, address });
  expect(page.provenance).toEqual({
    title: 'json-ld',
    author: 'json-ld',
    date: 'json-ld',
    source: 'json-ld',
    address: 'link',
  });
  const lines = page.article.text.split('\n\n');
  expect(lines).toEqual([title, 'A grain ship.', ...bodyOf()]);
  expect(lines.filter((line) => line !== 'A grain ship.').join('\n\n')).toBe(asText());
  expect(page.dropped).toMatchObject({ scripts: 2, images: 1, forms: 2, remote: 3 });
  expect(page.dropped.navigation).toBeGreaterThan(2);
});

test('OpenGraph, meta and time elements stand in where there is no JSON-LD', async () => {
  const head = async (inHead: string, inBody = '') =>
    read(`<html><head>${inHead}</head><body><article><h1>Ports open</h1>${inBody}<p>${sentence.repeat(4)}</p>
      <p>${sentence.repeat(3)}</p></article></body></html>`);
  const graph = await head(
    '<meta property="og:title" content="Ports open &amp; busy - The Paper"><meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2027-03-02T08:00:00Z"><meta name="author" content="By Eva Luna"><meta property="og:url" content="https://paper.example/x">',
  );
  expect(graph.head).toEqual({
    title: 'Ports open & busy',
    source: 'The Paper',
    date: '2027-03-02',
    author: 'Eva Luna',
    address: 'https://paper.example/x',
  });
  expect(graph.provenance).toEqual({
    title: 'open-graph',
    source: 'open-graph',
    date: 'open-graph',
    author: 'meta',
    address: 'open-graph',
  });
  const seen = await head('', '<p class="byline">By Eva Luna</p><time datetime="2027-03-05T10:00">5 March</time>');
  expect(seen.head).toMatchObject({ title: 'Ports open', author: 'Eva Luna', date: '2027-03-05' });
  expect(seen.provenance).toEqual({ title: 'text', author: 'text', date: 'time' });
  const broken = await head('<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Ports</title>');
  expect(broken.provenance).toEqual({ title: 'text' });
  const site = await read(
    `<html><head><title>Quays | The Paper</title></head><body><h1>The Paper</h1><div><p>${sentence.repeat(9)}</p></div></body></html>`,
  );
  expect([site.head.title, site.provenance.title]).toEqual(['Quays | The Paper', 'meta']);
});

test('lists, quotations, tables and notes become lines of text', () => {
  const { article } = readRichText(
    '<h2>Terms</h2><ol start="3"><li><p>Open <b>the</b> gate.</p><ul><li>by night</li></ul></li><li>Close it.</li></ol><blockquote>We will.</blockquote><table><tr><th>Port</th><th>Day</th></tr><tr><td>Calder</td><td>9 May</td></tr></table><p>As agreed<sup><a href="#n1">1</a></sup>, on 9 m<sup>2</sup>.<br><br>She said <q>yes</q>.</p>',
  );
  expect(shape({ article })).toEqual([
    'headline: Terms',
    'listItem: 3. Open the gate.',
    'listItem: by night',
    'listItem: 4. Close it.',
    'quotation: We will.',
    'body: Port | Day',
    'body: Calder | 9 May',
    'body: As agreed, on 9 m2.',
    'body: She said “yes”.',
  ]);
});

test('what cannot be seen, run or fetched leaves nothing but a count', () => {
  const { article, dropped } = readRichText(
    '<p onclick="x()">Kept.</p><script>alert(1)</script><p hidden>No.</p><p style="color:red; display: none">No.</p><iframe src="https://a.example"></iframe><svg><text>No</text></svg><img src="data:image/png;base64,AAAA"><template><p>No</p></template><div><template shadowrootmode="open"><p>Shown.</p></template></div>',
  );
  expect(article.text).toBe('Kept.\n\nShown.');
  expect(dropped).toEqual({ scripts: 1, hidden: 2, styles: 1, frames: 1, remote: 1, images: 2 });
});

test('a piece that was copied comes in whole', async () => {
  const menu = '<ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul>';
  const piece = `${menu}<div><p>${sentence.repeat(3)}</p></div><footer>Foot</footer>`;
  for (const copied of [
    `<!doctype html><meta charset="utf-8"><link rel="canonical" href="https://a.example/b">\n${piece}`,
    `<html><body>\n<!--StartFragment-->${piece}<!--EndFragment-->\n</body></html>`,
  ]) {
    const lines = (await read(copied)).article.text.split('\n\n');
    expect(lines).toEqual(['World', 'Sport', sentence.repeat(3).trim(), 'Foot']);
  }
});

test('a page that a browser saved in one file says where it was', async () => {
  const note =
    '<!--\n Page saved with SingleFile \n url: https://paper.example/quays?id=4 \n saved date: Wed May 05 2027\n-->';
  const page = `<!DOCTYPE html> <html lang=en><head>${note}<meta charset=utf-8><title>Quays</title><style>p{background:url(data:image/gif;base64,R0lG)}</style></head><body><img src="data:image/png;base64,${'iVBO'.repeat(5000)}"><script>let a = '<p>no</p>'</script><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></body></html>`;
  for (const bytes of [Buffer.from(page), Buffer.from(`\uFEFF${page}`, 'utf16le')]) {
    const { head, provenance, article, dropped } = await importBytes('page.html', bytes);
    expect(head).toEqual({ title: 'Quays', address: 'https://paper.example/quays?id=4' });
    expect(provenance).toEqual({ title: 'meta', address: 'headers' });
    expect(article.text).toBe(`Quays\n\n${sentence.repeat(4).trim()}\n\n${sentence.repeat(3).trim()}`);
    expect(dropped).toEqual({ images: 1, scripts: 1, styles: 1 });
  }
});

test('the encoding that a page declares is the one it is read in', async () => {
  const page = (declared: string, bytes: number[]) =>
    Buffer.concat([
      Buffer.from(`<html><head>${declared}</head><body><p>${sentence.repeat(3)}</p><p>Die Stra`),
      Buffer.from(bytes),
      Buffer.from('e ist frei.</p></body></html>'),
    ]);
  for (const [declared, bytes, encoding] of [
    ['<meta charset="iso-8859-1">', [0xdf], 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', [0xdf], 'iso-8859-2'],
    ['<meta charset=utf-8>', [0xc3, 0x9f], 'utf-8'],
    ['<meta charset=utf-8>', [0xdf], 'windows-1252'],
    ['', [0xc3, 0x9f], 'utf-8'],
  ] as const) {
    const read = await importBytes('a.htm', page(declared, [...bytes]));
    expect([read.encoding, read.article.text.includes('Die Straße ist')]).toEqual([encoding, true]);
  }
});

test('a page is known by its bytes, whatever it is called; what has no words is refused by name', async () => {
  expect((await read(asPage(), 'page.txt')).mediaType).toBe('text/html');
  expect((await read(`\n<?xml version="1.0"?>\n${asPage()}`, 'page')).mediaType).toBe('text/html');
  await expect(read('<html><body><script>1</script></body></html>')).rejects.toMatchObject({
    code: 'empty-article',
    detail: 'page.html',
  });
});

test('a page is read in bounded time however it is nested and whatever it carries', async () => {
  const body = `<p>${sentence.repeat(3)}</p>`.repeat(4);
  const refused = async (html: string) => {
    try {
      return (await read(html)).article.text;
    } catch (error) {
      if (error instanceof ReadoutError) return error.code;
      throw error;
    }
  };
  const pages = {
    deep: '<div>'.repeat(100_000) + body,
    closed: `${'<div>'.repeat(100_000)}${body}${'</b></div>'.repeat(100_000)}`,
    tangled: '<b><p><a>'.repeat(20_000) + body,
    picture: `${asPage({ inBody: `<img src="data:image/png;base64,${'A'.repeat(50_000_000)}">` })}`,
    code: `<script>${'a<b;'.repeat(2_000_000)}</script>${body}`,
    open: '<'.repeat(100_000) + body,
    attributes: `<p ${'a=b '.repeat(200_000)}>${body}`,
  };
  for (const [name, html] of Object.entries(pages)) {
    let text = '';
    const before = process.threadCpuUsage();
    text = await refused(html);
    const spent = process.threadCpuUsage(before);
    expect([name, text.includes('The ministers agreed') || text.includes(oneArticle.opening)]).toEqual([name, true]);
    expect([name, (spent.user + spent.system) / 1000 < 8000]).toEqual([name, true]);
  }
  expect(processorTime(() => readRichText('<sup><a>'.repeat(50_000)))).toBeLessThan(5000);
});
