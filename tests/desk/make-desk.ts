import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, type DeskPorts, openDesk } from '../../electron/desk/open-desk.ts';

export const workerFile = new URL('../../electron/drafting-worker.ts', import.meta.url);

export const seedText =
  '---\ntitle: Ports and dialogue\ntitle-is-ours: true\ndateline: Mexico City, 9 June 2021\nlanguage: en\nsource: Test\n---\n\nMexico and the United States agreed on Tuesday to share information against traffickers.\n\nKamala Harris, vice president of the United States, said: “We will work together.”\n';

/** A folder of our own with seeds, a clock that moves on by itself, and a desk in it. */
export interface Bench {
  readonly folder: string;
  readonly library: string;
  readonly seedsFolder: string;
  readonly changes: (readonly string[] | 'all')[];
  /** Opens the library; the desk is closed at `end` if not before. */
  open(more?: Partial<DeskPorts>): Promise<Desk>;
  file(name: string, content: string | Uint8Array): string;
  end(): void;
}

/** @param within the folder in which it is made; the system's own unless told */
export function makeBench(
  seeds: Readonly<Record<string, string>> = { 'seed.md': seedText },
  within: string = tmpdir(),
): Bench {
  const folder = mkdtempSync(join(within, 'readout-desk-'));
  const seedsFolder = join(folder, 'seeds');
  mkdirSync(seedsFolder);
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(seedsFolder, name), text);
  const changes: (readonly string[] | 'all')[] = [];
  const desks: Desk[] = [];
  let now = Date.UTC(2021, 5, 10, 12);
  return {
    folder,
    library: join(folder, 'library'),
    seedsFolder,
    changes,
    open: async (more = {}) => {
      const desk = await openDesk(join(folder, 'library'), {
        locale: 'en',
        seedsFolder,
        workerFile,
        clock: () => (now += 60_000),
        changed: (ids) => changes.push(ids),
        ...more,
      });
      desks.push(desk);
      return desk;
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    end: () => {
      for (const desk of desks) desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The only article of a desk that has one. */
export function onlyArticle<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`expected one, found ${items.length}`);
  return item;
}
