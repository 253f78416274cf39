import { useEffect } from 'react';
import type { SearchAnswer } from '../../electron/contract/search.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { isProvisional } from './asking.ts';

/** How long nothing more is found before the count is said, in milliseconds. */
const quiet = 600;

function countOf(words: Texts['search'], { articles, count, ranking, noteCount }: SearchAnswer): string {
  if (articles.length === 0 && noteCount === 0 && count !== undefined) return words.nothing;
  const found = [count === undefined ? words.counting : words.found(count)];
  if (noteCount > 0) found.push(words.foundNotes(noteCount));
  return articles.length > 1 ? `${found.join(', ')} · ${words.ranking[ranking]}` : found.join(', ');
}

/** How much was found and how it is ranked, on the screen and, once it is the last word, aloud. */
export function HitCount({ answer }: { readonly answer: SearchAnswer }) {
  const words = useAllTexts().search;
  const text = countOf(words, answer);
  const { complete, done, total } = answer.state;
  const isLast = !isProvisional(answer);
  useEffect(() => {
    if (!isLast) return;
    const timer = setTimeout(() => announce(text), quiet);
    return () => clearTimeout(timer);
  }, [text, isLast]);
  return (
    <div className="hit-count">
      <p>{text}</p>
      {!complete && <p className="hit-incomplete">{total > 0 ? words.progress(done, total) : words.notComplete}</p>}
    </div>
  );
}
