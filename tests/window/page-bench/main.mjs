import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';

/**
 * A print window without the program around it: the built page, our own scheme and its policy, and a bridge that
 * hands over whatever a test gives. Hundreds of pages are set in one window this way.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const renderer = process.env.READOUT_TEST_RENDERER ?? join(here, '../../../out/renderer');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'";

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

let waiting;
let report;

ipcMain.handle('page-to-set', () => (waiting ? { ok: true, value: waiting } : { ok: false, error: {} }));
ipcMain.handle('page-is-set', (_event, given) => report?.(given));

async function openWindow() {
  protocol.handle('app', async (request) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const body = await readFile(join(renderer, path));
    return new Response(body, {
      headers: { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Content-Security-Policy': policy },
    });
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs'), sandbox: true, contextIsolation: true },
  });
  await window.loadURL('app://readout/page.html');
  return window;
}

const opened = app.whenReady().then(openWindow);

/** Boxes that must keep to themselves, measured on the page as it stands for printing. */
const readBoxes = `(() => {
  // A line that runs from one column into the next has a box in each.
  const boxes = (element) =>
    [...element.getClientRects()].map(({ left, top, right, bottom }) => ({
      left, top, right, bottom, of: element.className || element.tagName, text: element.textContent.slice(0, 60),
    }));
  const all = (selector) => [...document.querySelectorAll(selector)].flatMap(boxes);
  return {
    sheet: all('.page')[0],
    bands: all('.page-rule, .page-head, .page-columns, .page-foot'),
    lines: all('.page :is(li, tr), .page-section-head'),
    parts: [...document.querySelectorAll('.page :is(li, tr)')].map((line) => [...line.children].flatMap(boxes)),
    texts: all('.page p, .page h1, .page h2'),
    words: [...document.querySelectorAll('.page p, .page h1, .page h2')].map((element) => ({
      text: element.textContent, direction: getComputedStyle(element).direction,
    })),
    printed: [...document.querySelectorAll('.page :is(li, tr)')].length,
  };
})()`;

/** Boxes and words of each page of a full briefing. */
const readSheets = `[...document.querySelectorAll('.page.full')].map((page) => {
  const box = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom, of: element.className || element.tagName, text: element.textContent.slice(0, 60) };
  };
  const all = (selector) => [...page.querySelectorAll(selector)];
  return {
    sheet: box(page),
    body: box(page.querySelector('.full-body')),
    foot: page.querySelector('.full-page-of').textContent,
    rows: all('[data-row]').map((row) => ({
      id: row.dataset.row,
      box: box(row),
      parts: [...row.children].map(box),
      words: row.querySelector('[data-flow]')?.textContent ?? '',
    })),
    boxes: all('p, h1, h2, th, td, .full-heading, .page-rule, .page-foot').map(box),
    words: all('p, h1, h2, thead th').map((element) => ({
      text: element.textContent, direction: getComputedStyle(element).direction,
    })),
  };
})`;

/** Sets a page, or a full briefing; answers with the report, the PDF in base64, and the times in milliseconds. */
globalThis.setPage = async (order) => {
  const window = await opened;
  waiting = order;
  const from = performance.now();
  const given = await new Promise((resolve) => {
    report = resolve;
    window.webContents.send('set-page');
  });
  const set = performance.now();
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
  });
  const pdfMs = performance.now() - set;
  const boxes = await window.webContents.executeJavaScript(order.document === 'full' ? readSheets : readBoxes);
  return { boxes, report: given, pdf: pdf.toString('base64'), fitMs: set - from, pdfMs };
};
