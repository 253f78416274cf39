import { expect, test } from 'vitest';
import { sourceInClipboardHtml } from '../../electron/windows/clipboard-source.ts';
import { filesIn } from '../../electron/windows/follow-opening.ts';
import { OpenedFiles } from '../../electron/windows/opened-files.ts';

test('files wait until the desk takes them, and later ones are told of', () => {
  const opened = new OpenedFiles();
  opened.add(['/a.txt']);
  let told = 0;
  opened.follow(() => (told += 1));
  opened.add([]);
  opened.add(['/b.pdf', '/c.eml']);
  expect(told).toBe(2);
  expect(opened.take()).toEqual(['/a.txt', '/b.pdf', '/c.eml']);
  expect(opened.take()).toEqual([]);
});

test('of what a second start says, only absolute paths count', () => {
  expect(filesIn({ files: ['/a.txt', 'b.txt', 7, null] })).toEqual(['/a.txt']);
  for (const odd of [null, 'x', 7, {}, { files: '/a.txt' }, []]) expect(filesIn(odd)).toEqual([]);
});

test('the address of a page that was copied on Windows is read from the head alone', () => {
  const html = '<html><body>SourceURL:https://evil.test/</body></html>';
  const head = 'Version:0.9\r\nStartHTML:0000000105\r\n';
  expect(sourceInClipboardHtml(`${head}SourceURL:https://news.test/a?b=1\r\n${html}`)).toBe('https://news.test/a?b=1');
  expect(sourceInClipboardHtml(`${head}SourceURL:file:///C:/a.html\r\n${html}`)).toBeUndefined();
  expect(sourceInClipboardHtml(`${head}${html}`)).toBeUndefined();
});
