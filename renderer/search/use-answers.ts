import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type {} from '../../electron/contract/bridge.ts';
import type { SearchAnswer } from '../../electron/contract/search.ts';
import { useSession } from '../desk/session.ts';
import { type Asker, type Asking, makeAsker } from './asking.ts';

interface Answers {
  /** The answer to the words, or to the ones before while it is on its way; null where nothing is asked. */
  readonly answer: SearchAnswer | null;
  readonly showMore: () => void;
}

function withoutPrivate(answer: SearchAnswer): SearchAnswer {
  return { ...answer, notes: answer.notes.filter(({ visibility }) => visibility !== 'private') };
}

/**
 * Follows the index, as it comes further. Made where no answer is in reach: what the bridge holds may outlive the lock
 * that takes the answers away.
 */
function followIndex(
  asker: RefObject<Asker | null>,
  asked: RefObject<string>,
  change: (next: (before: SearchAnswer | null) => SearchAnswer | null) => void,
): () => void {
  return window.readout.on('searchState', (state) => {
    if (asked.current !== '' && state.complete) asker.current?.ask(asked.current);
    else change((before) => before && { ...before, state });
  });
}

/** Asks for words as they are typed, and again when the index has come further or private notes come or go. */
export function useAnswers(how: Asking, words: string): Answers {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const asker = useRef<Asker | null>(null);
  const asked = useRef('');
  const locked = useSession((state) => state.desk?.privacy.locked === true);
  const hidden = useSession((state) => state.desk?.privacy.hidden === true);
  const mayNot = locked || hidden;
  const isAsked = words.trim() !== '';
  useEffect(() => {
    const made = makeAsker(how, setAnswer);
    asker.current = made;
    return made.end;
  }, [how]);
  useEffect(() => {
    asked.current = isAsked ? words : '';
    if (mayNot) setAnswer((before) => before && withoutPrivate(before));
    if (isAsked) asker.current?.ask(words);
    else {
      // An answer that is on its way would stay here unseen.
      asker.current?.end();
      setAnswer(null);
    }
  }, [words, isAsked, mayNot]);
  useEffect(() => followIndex(asker, asked, setAnswer), []);
  const showMore = useCallback(() => {
    if (answer === null) return;
    void asker.current?.more(words, answer.articles.length).then((next) => {
      if (next === null) return;
      const known = new Set(answer.articles.map(({ articleId }) => articleId));
      const fresh = next.articles.filter(({ articleId }) => !known.has(articleId));
      setAnswer({ ...answer, articles: [...answer.articles, ...fresh], count: next.count });
    });
  }, [answer, words]);
  // What is locked or hidden goes at once, not with the next answer.
  const shown = answer !== null && mayNot ? withoutPrivate(answer) : answer;
  return { answer: isAsked ? shown : null, showMore };
}
