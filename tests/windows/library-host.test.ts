import { afterEach, expect, test } from 'vitest';
import { addFact } from '../../electron/desk/add-fact.ts';
import { LibraryHost } from '../../electron/windows/library-host.ts';
import * as tasks from '../../electron/windows/library-tasks.ts';
import { makeBench, workerFile } from '../desk/make-desk.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** An open library whose first screens are counted. */
async function hostOf() {
  const bench = makeBench();
  let made = 0;
  const host = new LibraryHost({
    folder: bench.library,
    program: { locale: 'en', version: '1', platform: 'linux' },
    report: (error) => {
      throw error;
    },
    load: async () => ({
      ...tasks,
      firstLibraryView: (desk) => {
        made += 1;
        return tasks.firstLibraryView(desk);
      },
    }),
    ports: { locale: 'en', seedsFolder: bench.seedsFolder, workerFile },
  });
  ends.push(() => {
    host.close();
    bench.end();
  });
  await host.state();
  return { host, made: () => made };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

test('the first screen is made before it is asked for, and handed out once', async () => {
  const { host, made } = await hostOf();
  await until(() => made() === 1);
  const first = JSON.parse(await host.firstView());
  expect(first.desk.problem).toBeUndefined();
  expect(first.library.article.revision.title).toBe('Ports and dialogue');
  expect(made()).toBe(1);
  expect(JSON.parse(await host.firstView())).toEqual(first);
  expect(made()).toBe(2);
});

test('what has changed since the first screen was made is in it', async () => {
  const { host, made } = await hostOf();
  await until(() => made() === 1);
  const desk = await host.desk();
  const { article } = await tasks.firstLibraryView(desk);
  addFact(desk, { articleId: article?.id ?? '', body: { kind: 'keyPoint', text: 'A line by hand.' }, spans: [] });
  const { library } = JSON.parse(await host.firstView());
  expect(JSON.stringify(library.article.facts)).toContain('A line by hand.');
});
