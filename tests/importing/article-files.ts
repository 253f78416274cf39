import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { writeArchive } from '../../electron/importing/archive/write-archive.ts';
import { asPage, bodyOf, oneArticle } from './one-article.ts';

const { title, author, publisher, date, heading, address } = oneArticle;

/** The article as a Word document. */
export async function asWord(): Promise<Buffer> {
  const body = bodyOf().map(
    (text) => new Paragraph(text === heading ? { text, heading: HeadingLevel.HEADING_2 } : { text }),
  );
  const head = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  return Packer.toBuffer(new Document({ title, creator: author, sections: [{ children: [head, ...body] }] }));
}

/** The article as a book of two chapters. */
export function asBook(): Buffer {
  const [opening = '', ...rest] = bodyOf();
  const chapter = (body: string) =>
    Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p><a id="top"/></p>${body}</body></html>`,
    );
  const paragraph = (text: string) => (text === heading ? `<h2>${text}</h2>` : `<p>${text}</p>`);
  const metadata = `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:publisher>${publisher}</dc:publisher><dc:date>${date}</dc:date>`;
  return writeArchive(
    new Map([
      ['mimetype', Buffer.from('application/epub+zip')],
      [
        'META-INF/container.xml',
        Buffer.from('<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'),
      ],
      [
        'OPS/book.opf',
        Buffer.from(
          `<package xmlns:dc="x"><metadata>${metadata}</metadata><manifest><item id="n" properties="nav" href="nav.xhtml"/><item id="b" href="text/two%20b.xhtml"/><item id="a" href="text/one.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
        ),
      ],
      ['OPS/nav.xhtml', chapter('<nav><ol><li>One</li></ol></nav>')],
      ['OPS/text/one.xhtml', chapter(`<h1>${title}</h1><p>${opening}</p>`)],
      ['OPS/text/two b.xhtml', chapter(rest.map(paragraph).join(''))],
    ]),
  );
}

/** The article in RTF. */
export function asRtf(): Buffer {
  const written = (text: string) => text.replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
  const paragraphs = [title, ...bodyOf()].map((text) => `\\pard ${written(text)}\\par`).join('\n');
  return Buffer.from(`{\\rtf1\\ansi\\uc1{\\info{\\title ${title}}{\\author ${author}}}\n${paragraphs}}`);
}

const quotable = (text: string) =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[=\u0080-\u00FF]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/.{1,70}(?:=[0-9A-F]{0,2})?/g, '$&=\r\n');

/** The article as a page that a browser saved whole. */
export function asSavedPage(): Buffer {
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${address}?from=saved`,
      `Subject: ${title}`,
      'Date: Wed, 5 May 2027 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--Part--1"',
      '',
      '----Part--1',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      `Content-Location: ${address}`,
      '',
      quotable(asPage()),
      '----Part--1',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://cdn.example/ship.jpg',
      '',
      'iVBORw0KGgo=',
      '----Part--1--',
      '',
    ].join('\r\n'),
  );
}

/** The article as a message with something attached. */
export function asMail(): Buffer {
  const paragraphs = bodyOf().map((text) => (text === heading ? `<h3>${text}</h3>` : `<p>${text}</p>`));
  return Buffer.from(
    [
      'Received: from mail.example',
      `From: =?utf-8?B?${Buffer.from(`${author} (${publisher})`).toString('base64')}?= <ana@courier.example>`,
      'To: desk@ministry.example',
      `Subject: Fwd: =?utf-8?Q?${title.replaceAll(' ', '_')}?=`,
      'Date: Tue, 4 May 2027 18:02:11 +0200',
      'Message-ID: <1@courier.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Your program does not show HTML.',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(`<html><body><table><tr><td>${paragraphs.join('')}</td></tr></table></body></html>`)
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
      '--inner--',
      '--outer',
      'Content-Type: text/plain; charset=utf-8; name="../../terms.txt"',
      'Content-Disposition: attachment; filename="../../terms.txt"',
      '',
      'The terms.',
      '--outer--',
      '',
    ].join('\r\n'),
  );
}
