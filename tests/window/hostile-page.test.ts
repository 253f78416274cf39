import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../electron/contract/bridge.ts';
import { briefingShown } from './desk.ts';
import { freshFolder } from './folders.ts';
import { type Program, startProgram } from './program.ts';
import { runReadout } from './run-readout.ts';

/** A neighbour that counts who comes: nobody must. */
const visits: string[] = [];
const server = createServer((request, response) => {
  visits.push(request.url ?? '');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.end('<h1>Elsewhere</h1>');
});
let elsewhere = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  elsewhere = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

/** Stays what it was, whatever the page tried. */
async function standsAsBefore({ app, page }: Program): Promise<void> {
  const shown = await page.evaluate(() => [location.href, document.querySelectorAll('main [data-fact]').length > 20]);
  expect(shown).toEqual(['app://readout/index.html', true]);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.webContents.getURL()),
  );
  expect(windows).toEqual(['app://readout/index.html']);
  expect(visits).toEqual([]);
}

describe('a page that has turned against us', () => {
  test('is fetched back from the pages that Chromium shows without asking', async () => {
    const program = await startProgram();
    const { page } = program;
    for (const empty of ['about:blank', 'about:srcdoc']) {
      await briefingShown(page);
      await page.evaluate((address) => {
        Object.assign(window, { before: true });
        // Not at once: the answer to this call must leave first.
        setTimeout(() => {
          location.href = address;
        }, 0);
      }, empty);
      await expect
        .poll(() => page.evaluate(() => 'readout' in window && !('before' in window)).catch(() => false))
        .toBe(true);
    }
    await briefingShown(page);
    await standsAsBefore(program);
  });

  test('goes nowhere, opens nothing, loads nothing, connects to nobody', async () => {
    const program = await startProgram();
    const { page } = program;
    await briefingShown(page);
    const outcomes = await page.evaluate(async (address) => {
      const tried: { [what: string]: string } = {};
      const attempt = async (what: string, act: () => unknown): Promise<void> => {
        try {
          const value = await act();
          tried[what] = value === null || value === undefined ? 'nothing' : String(value);
        } catch (error) {
          tried[what] = `refused: ${error instanceof Error ? error.name : 'error'}`;
        }
      };
      const load = (
        tag: 'img' | 'script' | 'iframe' | 'link' | 'object',
        key: string,
        value: string,
      ): Promise<string> =>
        new Promise((resolve) => {
          const element = document.createElement(tag);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          element.setAttribute(key, value);
          document.body.append(element);
          setTimeout(() => resolve('never came'), 1_000);
        });
      await attempt('window.open', () => window.open(address));
      await attempt('window.open of our own', () => window.open('app://readout/index.html'));
      await attempt('fetch', () => fetch(address).then(() => 'fetched'));
      await attempt('fetch of a file', () => fetch('file:///etc/passwd').then(() => 'fetched'));
      await attempt('fetch of our own', () => fetch('app://readout/index.html').then(() => 'fetched'));
      await attempt(
        'socket',
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(address.replace('http', 'ws'));
            socket.onopen = () => resolve('open');
            socket.onerror = () => reject(new TypeError('refused'));
          }),
      );
      await attempt('beacon', () => navigator.sendBeacon(address, 'x') && 'queued');
      await attempt('eval', () => new Function('return "ran"')());
      await attempt('image', () => load('img', 'src', `${address}/image.png`));
      await attempt('script', () => load('script', 'src', `${address}/script.js`));
      await attempt('style', () => load('link', 'href', `${address}/style.css`));
      await attempt('worker', () => new Worker('data:text/javascript,0'));
      await attempt('inline script', () => {
        const script = document.createElement('script');
        script.textContent = 'window.inlineRan = true';
        document.body.append(script);
        return 'inlineRan' in window ? 'ran' : 'refused';
      });
      await attempt('markup handler', () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="/none.png" onerror="window.handlerRan = true">');
        return new Promise((resolve) => setTimeout(() => resolve('handlerRan' in window ? 'ran' : 'refused'), 300));
      });
      await attempt(
        'location',
        () =>
          new Promise((resolve) => {
            location.href = address;
            setTimeout(() => resolve(location.origin), 500);
          }),
      );
      await attempt(
        'form',
        () =>
          new Promise((resolve) => {
            const form = document.createElement('form');
            form.action = address;
            form.method = 'post';
            document.body.append(form);
            form.submit();
            setTimeout(() => resolve(location.origin), 500);
          }),
      );
      await attempt('link with download', () => {
        const link = document.createElement('a');
        link.href = `${address}/file`;
        link.download = 'file';
        document.body.append(link);
        link.click();
      });
      return tried;
    }, elsewhere);
    expect(outcomes).toMatchObject({
      'window.open': 'nothing',
      'window.open of our own': 'nothing',
      fetch: 'refused: TypeError',
      'fetch of a file': 'refused: TypeError',
      'fetch of our own': 'refused: TypeError',
      socket: expect.stringMatching(/^refused/),
      eval: expect.stringMatching(/^refused/),
      image: 'refused',
      script: 'refused',
      style: 'refused',
      'inline script': 'refused',
      'markup handler': 'refused',
      location: 'app://readout',
      form: 'app://readout',
    });
    await standsAsBefore(program);
  });

  test('gets no permission and no device', async () => {
    const program = await startProgram();
    const { page } = program;
    await briefingShown(page);
    const answers = await page.evaluate(async () => {
      const asked: { [what: string]: string } = {};
      const ask = async (what: string, act: () => Promise<unknown>): Promise<void> => {
        try {
          asked[what] = `granted ${String(await act())}`;
        } catch {
          asked[what] = 'refused';
        }
      };
      await ask('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }));
      await ask('screen', () => navigator.mediaDevices.getDisplayMedia());
      await ask('clipboard', () => navigator.clipboard.readText());
      await ask(
        'position',
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      );
      await ask('notification', async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      });
      await ask('persistence', async () => {
        if (!(await navigator.storage.persist())) throw new Error('refused');
      });
      return asked;
    });
    for (const [what, answer] of Object.entries(answers)) expect([what, answer]).toEqual([what, 'refused']);
    await standsAsBefore(program);
  });

  test('finds nothing but the named calls, which refuse bad input and the other window’s calls', async () => {
    const program = await startProgram();
    const { page } = program;
    await briefingShown(page);
    const found = await page.evaluate(async () => {
      const { calls, on } = window.readout;
      const loose: { [name: string]: (...input: unknown[]) => Promise<unknown> } = { ...calls } as never;
      let sham = 'accepted';
      try {
        (on as (name: string, listener: () => void) => void)('readout:call:listNotes', () => undefined);
      } catch {
        sham = 'refused';
      }
      return {
        bridge: Object.keys(window.readout).sort(),
        node: ['process', 'require', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
        frozen: Object.isFrozen(window.readout) || !Reflect.set(window, 'readout', {}),
        sham,
        page: await loose.pageToSet?.(),
        bad: await loose.openArticle?.({ articleId: { $gt: '' } }),
        much: await loose.openArticle?.({ articleId: 'x' }, 'more'),
        gone: await loose.openArticle?.({ articleId: "' or 1=1 --" }),
        names: Object.keys(calls),
        // A file that the page made itself lies nowhere, whatever it is called.
        forged: await window.readout.importFiles([new File(['A forged article.'], '/etc/hostname')]),
      };
    });
    expect(found.bridge).toEqual(['calls', 'importFiles', 'on']);
    // Only the preload names paths: the call behind `importFiles` is not the page's.
    expect(found.names).not.toContain('importDropped');
    const brought = found.forged.ok ? found.forged.value.imported : [];
    expect(brought).toEqual([]);
    expect(found.node).toEqual([]);
    expect(found.frozen).toBe(true);
    expect(found.sham).toBe('refused');
    expect(found.page).toMatchObject({ ok: false, error: { code: 'bad-sender' } });
    expect(found.bad).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(found.gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await standsAsBefore(program);
  });
});

test('the program does not start where another could listen in', async () => {
  const folder = freshFolder();
  const ended = await runReadout(['--remote-debugging-port=0', '--library', folder], {
    cwd: folder,
    env: { READOUT_ALLOW_DEBUGGING: undefined },
  });
  expect(ended.status).toBe(2);
  expect(ended.stderr.at(-1)).toContain('--remote-debugging-port');
});
