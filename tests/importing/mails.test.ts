import { expect, test } from 'vitest';
import { importBytes } from '../../electron/importing/import-bytes.ts';
import { asMail, asSavedPage } from './article-files.ts';
import { bodyOf, oneArticle } from './one-article.ts';

const { title, author, publisher, date, address } = oneArticle;
const sentence = 'The ministers agreed on Tuesday to reopen the ports to every ship that carries grain or oil. ';

test('a message gives its readable part, its headers, and what is attached unopened', async () => {
  const mail = await importBytes('a.eml', asMail());
  expect(mail.article.text.split('\n\n')).toEqual([title, ...bodyOf()]);
  expect(mail.head).toEqual({ title, author: `${author} (${publisher})`, date });
  expect(mail.provenance).toEqual({ title: 'headers', author: 'headers', date: 'headers' });
  expect(mail.mediaType).toBe('message/rfc822');
  const [attached, ...more] = mail.attachments;
  expect(more).toEqual([]);
  expect([attached?.name, attached?.mediaType]).toEqual(['terms.txt', 'text/plain']);
  expect(
    Buffer.from(attached?.bytes ?? [])
      .toString()
      .trim(),
  ).toBe('The terms.');
});

test('a plain message in an older encoding is read in it, without the marks of a message passed on', async () => {
  const mail = Buffer.from(
    `From: Eva <eva@b.example>\r\nSubject: =?iso-8859-1?Q?Sesi=F3n?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n> El acuerdo de M=E9xico.\r\n> ${sentence}\r\n`,
  );
  const read = await importBytes('a.eml', mail);
  expect(read.article.text).toBe(`Sesión\n\nEl acuerdo de México.\n\n${sentence.trim()}`);
  expect(read.head).toEqual({ title: 'Sesión', author: 'Eva' });
});

test('a page that a browser saved whole gives its article, and its address where the page has none', async () => {
  const page = await importBytes('a.mhtml', asSavedPage());
  expect(page.article.text.split('\n\n').filter((line) => line !== 'A grain ship.')).toEqual([title, ...bodyOf()]);
  expect([page.head.address, page.provenance.address]).toEqual([address, 'link']);
  expect(page.mediaType).toBe('multipart/related');
  const old = Buffer.from(
    `From: <Saved by Mozilla 5.0>\r\nSubject: =?iso-8859-1?Q?Puertos_de_M=E9xico?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://paper.example/puertos\r\n\r\n<html><body><article><p>El acuerdo de M=E9xico =\r\nfue firmado. ${sentence}</p><p>${sentence}</p></article></body></html>\r\n--b--\r\n`,
  );
  const read = await importBytes('a.mht', old);
  expect(read.article.text).toContain('El acuerdo de México fue firmado.');
  expect(read.encoding).toBe('windows-1252');
  expect(read.head).toEqual({ title: 'Puertos de México', address: 'https://paper.example/puertos' });
  expect(read.provenance).toEqual({ title: 'headers', address: 'headers' });
});

test('a text that begins like a message, but is none, stays a text', async () => {
  const text = `From: the ministry\nTo: all papers\n\n${sentence}`;
  expect((await importBytes('a.txt', Buffer.from(text))).mediaType).toBe('text/plain');
  await expect(
    importBytes('a.mhtml', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n')),
  ).rejects.toMatchObject({ code: 'damaged-file', detail: 'a.mhtml' });
});

test('a message whose lines were wrapped is made of paragraphs, flowed or not', async () => {
  const words = 'Peru and Chile agreed on Monday to share the data of their ports on a system that is common to both';
  const head = 'From: Ana <a@b.test>\r\nSubject: Ports\r\nMIME-Version: 1.0\r\n';
  const wrap = (end: string) =>
    words
      .match(/.{1,40}(?: |$)/g)
      ?.map((line) => line.trim())
      .join(end) ?? '';
  const paragraphs = (text: string) => `${text}.\r\n\r\n${text}.\r\n`;
  for (const [type, end] of [
    ['text/plain; charset=utf-8; format=flowed', ' \r\n'],
    ['text/plain; charset=utf-8', '\r\n'],
  ] as const) {
    const bytes = Buffer.from(`${head}Content-Type: ${type}\r\n\r\n${paragraphs(wrap(end))}`);
    const { article } = await importBytes('a.eml', bytes);
    const texts = article.blocks.map((block) => article.text.slice(block.start, block.end));
    expect(texts).toEqual(['Ports', `${words}.`, `${words}.`]);
  }
});
