import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { type Expected, expectAll } from './expectations.ts';

const source = join(import.meta.dirname, '../../../shared/source');
const present = existsSync(join(source, 'article.txt'));

describe.skipIf(!present)('the article that the project was made for', () => {
  it('gives everything that a careful reader finds', () => {
    const article = articleFromPlainText(readFileSync(join(source, 'article.txt'), 'utf8'));
    const expected: Expected = JSON.parse(readFileSync(join(source, 'expected.json'), 'utf8'));
    const briefing = draftBriefing(article);
    expectAll(expected, article, briefing);
    expect(briefing.head.title).not.toBe('');
  });
});
