// The page: from the Save command to the PDF's bytes, against loading the same finished page and printing it; how long a
// long briefing takes to fit; how far the preview is behind whoever edits.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { compare, within } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const barePage = fileURLToPath(new URL('./bare-page', import.meta.url));
const longBriefing = 100;

function launch(runtime, args) {
  return _electron.launch({
    executablePath: runtime,
    args,
    env: { ...process.env, READOUT_ALLOW_DEBUGGING: '1' },
    timeout: 30_000,
  });
}

/** Puts clocks into the running desk: where the Save dialog would open, and when the PDF's bytes are there. */
function setClocks(app, folder) {
  return app.evaluate(({ BrowserWindow, dialog, app: program }, place) => {
    const watch = (window) => {
      const print = window.webContents.printToPDF.bind(window.webContents);
      window.webContents.printToPDF = async (options) => {
        const pdf = await print(options);
        globalThis.pdfAt = performance.timeOrigin + performance.now();
        return pdf;
      };
    };
    for (const window of BrowserWindow.getAllWindows()) watch(window);
    program.on('browser-window-created', (_event, window) => watch(window));
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${place}/saved.pdf` });
  }, folder);
}

/** Milliseconds from the command to the bytes, and to the file's being on the disk. */
async function save(app, page, articleId) {
  const { asked, done } = await page.evaluate(async (id) => {
    const asked = performance.timeOrigin + performance.now();
    const answer = await window.readout.calls.savePdf({ articleId: id, paper: 'a4' });
    if (!answer.ok) throw new Error(answer.error.message);
    return { asked, done: performance.timeOrigin + performance.now() };
  }, articleId);
  return { bytes: (await app.evaluate(() => globalThis.pdfAt)) - asked, file: done - asked };
}

/** The page as it stands in the hidden window, as a file of its own with the same style sheets and fonts. */
async function finishedPage(app, folder) {
  const html = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().endsWith('/page.html'));
    return window?.webContents.executeJavaScript('document.documentElement.outerHTML');
  });
  const assets = pathToFileURL(join(root, 'out', 'renderer')).href;
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html>${html
      .replace(/<script[^>]*>.*?<\/script>|<link[^>]*modulepreload[^>]*>/gs, '')
      .replaceAll(' crossorigin=""', '')
      .replace(/href="\.?\//g, `href="${assets}/`)}`,
  );
  return file;
}

/** Fills the open article up to so many lines. */
function lengthen(page, articleId, lines) {
  return page.evaluate(
    async ({ id, count }) => {
      const { calls } = window.readout;
      const made = [];
      for (let line = 0; line < count; line += 1) {
        const text = `Line ${line}: who is to bring the matter of ports and rail before the next round of talks?`;
        made.push(await calls.addFact({ articleId: id, body: { kind: 'question', text }, spans: [] }));
      }
      const bad = made.find((answer) => !answer.ok);
      if (bad) throw new Error(bad.error.message);
    },
    { id: articleId, count: lines },
  );
}

/** Milliseconds from an edit's leaving the window to its standing in the preview. */
function edit(page, articleId, words) {
  return page.evaluate(
    async ({ id, text }) => {
      const { calls } = window.readout;
      const opened = await calls.openArticle({ articleId: id });
      const fact = opened.value.facts.find(({ body }) => body.kind === 'commitment');
      const pane = document.querySelector('.print-pane');
      const from = performance.now();
      const shown = new Promise((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!pane.textContent.includes(text)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - from));
        }).observe(pane, { subtree: true, childList: true, characterData: true });
      });
      const answer = await calls.editFact({ factId: fact.id, body: { ...fact.body, text } });
      if (!answer.ok) throw new Error(answer.error.message);
      return shown;
    },
    { id: articleId, text: words },
  );
}

/**
 * @param {{runtime: string, argumentsFor: (folder: string, words: string[]) => string[], runs: number}} options
 * @returns {Promise<boolean>} whether every goal is met
 */
export async function onePage({ runtime, argumentsFor, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const desk = await launch(runtime, argumentsFor(root, ['--library', join(folder, 'library'), '--lang=en']));
  const bare = await launch(runtime, argumentsFor(barePage, [`--user-data-dir=${join(folder, 'bare')}`]));
  try {
    const page = await desk.firstWindow();
    await page.getByRole('tab', { name: 'Print' }).click();
    await page.locator('.print-pane .page').waitFor();
    await setClocks(desk, folder);
    const articleId = await page.evaluate(async () => (await window.readout.calls.listArticles()).value[0].id);
    await save(desk, page, articleId);
    const file = await finishedPage(desk, folder);
    const own = statSync(join(folder, 'saved.pdf')).size;
    const { bytes } = await bare.evaluate((_electron, path) => globalThis.printFile(path), file);
    // Without its fonts or style sheets the page would come to another file, and the comparison to nothing.
    if (Math.abs(bytes / own - 1) > 0.1) throw new Error(`the bare page came to ${bytes} bytes in place of ${own}`);
    const ours = [];
    const theirs = [];
    for (let run = -2; run < runs * 3; run += 1) {
      const saved = await save(desk, page, articleId);
      const printed = await bare.evaluate((_electron, path) => globalThis.printFile(path), file);
      // The first pairs warm both and are not counted.
      if (run >= 0) {
        ours.push(saved);
        theirs.push(printed);
      }
    }
    const saving = compare({
      name: 'Save to the bytes of the PDF',
      unit: 'ms',
      ours: ours.map(({ bytes }) => bytes),
      theirs: theirs.map(({ load, print }) => load + print),
      theirName: 'the finished page, loaded and printed',
      goal: 4,
    });
    await lengthen(page, articleId, longBriefing);
    const behind = [];
    for (let run = 0; run < runs * 2; run += 1) behind.push(await edit(page, articleId, `Open port ${run} by June`));
    const fits = await page.evaluate(() => performance.getEntriesByName('page set').map(({ duration }) => duration));
    const fit = within({ name: `fitting ${longBriefing} lines and more`, values: fits.slice(-runs), goal: 120 });
    const live = within({ name: 'an edit of such a briefing to its preview', values: behind, goal: 150 });
    return saving && fit && live;
  } finally {
    await Promise.all([desk.close(), bare.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
