import type { ArticleText } from '../contract/articles.ts';
import type { BlockRole } from '../contract/text.ts';
import { articleFromBlocks } from './from-text.ts';
import { normaliseText } from './normalise.ts';

/**
 * An article's text after a hand has been over it. Paragraphs are parted by blank lines; one that stayed, or that stands
 * alone where another stood, keeps what that was for, and the others are guessed anew.
 *
 * @param typed all of the text; line breaks inside a paragraph are spaces
 */
export function correctedText(before: ArticleText, typed: string): ArticleText {
  const paragraphs = normaliseText(typed)
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .filter(Boolean);
  const old = before.blocks.map(({ start, end, role }) => ({ text: before.text.slice(start, end), role }));
  const roles = rolesOf(old, paragraphs);
  return articleFromBlocks(paragraphs.map((text, at) => ({ text, role: roles[at] })));
}

interface OldParagraph {
  readonly text: string;
  readonly role: BlockRole;
}

function rolesOf(old: readonly OldParagraph[], fresh: readonly string[]): (BlockRole | undefined)[] {
  const roles: (BlockRole | undefined)[] = fresh.map(() => undefined);
  let oldFrom = 0;
  let newFrom = 0;
  const fill = (oldTo: number, newTo: number) => {
    // As many as before between two that stayed: each was corrected in its place.
    if (oldTo - oldFrom !== newTo - newFrom) return;
    for (let step = 0; newFrom + step < newTo; step += 1) roles[newFrom + step] = old[oldFrom + step]?.role;
  };
  fresh.forEach((text, at) => {
    const found = old.findIndex((paragraph, index) => index >= oldFrom && paragraph.text === text);
    if (found < 0) return;
    fill(found, at);
    roles[at] = old[found]?.role;
    oldFrom = found + 1;
    newFrom = at + 1;
  });
  fill(old.length, fresh.length);
  return roles;
}
