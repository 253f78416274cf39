import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftInput } from '../../../electron/contract/drafts.ts';
import { importText } from '../../../electron/importing/import-text.ts';
import type { Gold } from './gold.ts';

/** The public set. */
export const publicSet = join(import.meta.dirname, '../../fixtures/drafting');

/** An article with its gold, as the program would read it. */
export interface Sample {
  readonly name: string;
  readonly gold: Gold;
  readonly input: DraftInput;
}

/** Every article of a folder that has its gold beside it, in the order of their names. */
export function loadSet(folder: string): Sample[] {
  const samples: Sample[] = [];
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.(?:txt|md)$/u, '');
    const goldFile = join(folder, `${name}.json`);
    if (name === file || !existsSync(goldFile)) continue;
    const gold: Gold = JSON.parse(readFileSync(goldFile, 'utf8'));
    const { article, head } = importText(
      file,
      readFileSync(join(folder, file)),
      file.endsWith('.md') ? 'markdown' : 'text',
    );
    samples.push({ name, gold, input: { ...article, ...head } });
  }
  return samples;
}
