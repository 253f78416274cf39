import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { startProgram } from './program.ts';

/** Answers every question of the program by pressing one of its buttons, and counts them. */
function answerQuestions(app: ElectronApplication, button: number) {
  return app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'questionsAsked', asked);
    dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
      asked.push(message);
      return { response, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);
}

function questionsAsked(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'questionsAsked') as readonly string[]);
}

test('a window that cannot hand over what is typed asks before it closes', async () => {
  const { app, page, quit } = await startProgram();
  await briefingShown(page);
  await answerQuestions(app, 0);
  await app.evaluate(({ BrowserWindow, app: running }) => {
    // A page that is busy for ever.
    void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('for (;;);');
    setTimeout(() => running.quit(), 0);
  });
  await expect.poll(() => questionsAsked(app), { timeout: 15_000 }).toEqual(['What you typed last is not saved yet.']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await answerQuestions(app, 1);
  await quit();
});

test('a page whose process is lost comes back with everything that was saved', async () => {
  const { app, page } = await startProgram();
  await briefingShown(page);
  const desk = deskOf(page);
  await desk.newNote.click();
  await desk.note.first().pressSequentially('Kept through a crash');
  await desk.saved.waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // The process is another one, so Playwright asks through the window itself; a question to a page that is gone is
  // never answered.
  const text = () =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText', true),
        new Promise((resolve) => setTimeout(() => resolve('no answer'), 500)),
      ]),
    );
  await expect.poll(text, { timeout: 15_000 }).toContain('All changes saved');
});

test('a window opens as it was left: its place, its size, its zoom', async () => {
  const first = await startProgram();
  await briefingShown(first.page);
  const left = { x: 90, y: 70, width: 1000, height: 720 };
  await first.app.evaluate(({ BrowserWindow, Menu }, bounds) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds(bounds);
    const entries = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const larger = entries.find(({ label }) => label === 'Zoom In');
    for (let step = 0; step < 9; step += 1) larger?.click();
  }, left);
  const state = ({ app }: typeof first) =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.getBounds(), window?.webContents.getZoomFactor()];
    });
  await expect.poll(() => state(first)).toEqual([left, 2]);
  await first.quit();

  const second = await startProgram({ library: first.library });
  await expect.poll(() => state(second)).toEqual([left, 2]);
  await second.page.getByRole('tab', { name: 'Brief', exact: true }).waitFor();
});
