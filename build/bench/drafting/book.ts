import { articleFromBlocks, type IncomingBlock } from '../../../electron/article/from-text.ts';
import type { ArticleText } from '../../../electron/contract/articles.ts';
import { loadSet, publicSet, type Sample } from '../../../tests/drafting/scoring/load-set.ts';

const syllables = ['ba', 'ko', 'ri', 'ten', 'lu', 'mar', 'so', 'vi', 'do', 'nel'];

function ending(round: number): string {
  let text = '';
  for (let left = round; left > 0; left = Math.floor(left / syllables.length))
    text += syllables[left % syllables.length];
  return text;
}

/** The paragraphs of an article; in later rounds everybody has another surname, so that a book has ever new people. */
function paragraphsOf({ gold, input }: Sample, round: number): IncomingBlock[] {
  const surnames = gold.people.map(({ name }) => name.split(' ').at(-1) ?? name);
  return input.blocks.flatMap(({ start, end, role }) => {
    if (role === 'boilerplate') return [];
    let text = input.text.slice(start, end);
    if (round > 0) for (const surname of surnames) text = text.replaceAll(surname, surname + ending(round));
    return [{ text, role: role === 'headline' ? 'subheading' : role }];
  });
}

/** A text of about so many words, out of the articles of the public set. */
export function bookOf(language: string, words: number): ArticleText {
  const samples = loadSet(publicSet).filter(({ gold }) => gold.language === language);
  const blocks: IncomingBlock[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const sample = samples[index % samples.length];
    if (!sample) throw new Error(`no article in ${language}`);
    for (const block of paragraphsOf(sample, Math.floor(index / samples.length))) {
      if (count >= words) break;
      blocks.push(block);
      count += block.text.split(' ').length;
    }
  }
  return articleFromBlocks(blocks);
}
