import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { type Expected, expectAll } from './expectations.ts';

const root = join(import.meta.dirname, '../..');

it('the seed gives everything that a careful reader finds in it', () => {
  const file = readFileSync(join(root, 'seeds/mexico-us-talks.md'), 'utf8');
  const article = articleFromPlainText(file.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  const expected: Expected = JSON.parse(readFileSync(join(root, 'tests/fixtures/drafting/seed.expected.json'), 'utf8'));
  expect(article.blocks).toHaveLength(18);
  expectAll(expected, article, draftBriefing(article));
});
