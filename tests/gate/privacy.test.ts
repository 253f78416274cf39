import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskState } from '../../electron/desk/desk-state.ts';
import type { Desk } from '../../electron/desk/open-desk.ts';
import { answerFirst } from '../../electron/gate/answer-first.ts';
import { privacyHandlers } from '../../electron/gate/handlers/privacy.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { type Bench, makeBench } from '../desk/make-desk.ts';
import { cheap } from '../privacy/notes.ts';

let bench: Bench;
let desk: Desk;
beforeEach(async () => {
  bench = makeBench();
  desk = await bench.open({ passphraseCost: cheap });
});
afterEach(() => bench.end());

test('a recovery key is saved for its owner alone, with the words that say what it is for', async () => {
  const path = join(bench.folder, 'key.txt');
  const asked: string[] = [];
  const handlers = privacyHandlers({
    library: { desk: async () => desk },
    system: {
      askWhereToSave: async (name) => {
        asked.push(name);
        return asked.length === 1 ? path : null;
      },
      printWindow: async () => true,
    },
  });
  await handlers.setPassphrase({ present: null, next: 'a goat on the roof' });
  const { recoveryKey } = await handlers.makeRecoveryKey({ present: 'a goat on the roof' });
  expect(await handlers.saveRecoveryKey({ recoveryKey })).toEqual({ saved: true, path });
  expect(readFileSync(path, 'utf8')).toContain(recoveryKey);
  expect(readFileSync(path, 'utf8')).toContain(bench.library);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await handlers.saveRecoveryKey({ recoveryKey })).toEqual({ saved: false });
  expect(asked).toEqual(['Readout recovery key.txt', 'Readout recovery key.txt']);
});

test('a window that is to stay out of captures does so before it is handed anything', async () => {
  const happened: string[] = [];
  const program = { locale: 'en', version: '1', platform: 'darwin' } as const;
  const state = deskState(desk, program);
  const first = await answerFirst(
    {
      library: {
        desk: async () => desk,
        firstView: async () => 'all of it',
        retry: () => expect.unreachable(),
        backupPlace: () => expect.unreachable(),
        replace: () => expect.unreachable(),
        state: async () => ({ ...state, settings: { ...state.settings, shield: true } }),
      },
      window: {
        importProgress: () => undefined,
        draftProgress: () => undefined,
        annotationProgress: () => undefined,
        settingProgress: () => undefined,
        pageIsAlive: () => happened.push('alive'),
        editsFlushed: () => undefined,
        briefingShown: () => undefined,
        shield: (on) => happened.push(`shield ${on}`),
      },
    },
    {
      texts: textsFor('en'),
      report: (error) => {
        throw error;
      },
    },
  );
  happened.push('answered');
  expect(first).toEqual({ ok: true, value: 'all of it' });
  expect(happened).toEqual(['shield true', 'alive', 'answered']);
});
