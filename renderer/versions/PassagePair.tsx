import { useMemo } from 'react';
import { wordDifferences } from '../../electron/article/anchoring/word-differences.ts';
import type { CarriedPassage } from '../../electron/contract/carried-marks.ts';
import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Marked } from './Marked.tsx';
import { readVersion } from './read-version.ts';

/** A passage as it was and as it is, side by side, each a way to its place; the words that differ stand out. */
export function PassagePair({ passage }: { readonly passage: CarriedPassage }) {
  const words = useTexts().versions;
  const text = useSession((state) => state.article?.revision.text ?? '');
  const present = useSession((state) => state.article?.revision.id ?? '');
  const { quote, was, wasIn, now } = passage;
  const is = now === undefined ? undefined : text.slice(now.start, now.end);
  const differing = useMemo(() => (is === undefined ? undefined : wordDifferences(quote, is)), [quote, is]);
  if (passage.verdict === 'moved' && now !== undefined) {
    return (
      <div className="passage-moved">
        <q dir="auto">{is}</q>
        {wasIn !== '' && (
          <button type="button" className="link" onClick={() => void readVersion(wasIn, was)}>
            {words.showOld}
          </button>
        )}
        <button type="button" className="link" onClick={() => void readVersion(present, now)}>
          {words.showNew}
        </button>
      </div>
    );
  }
  return (
    <div className="passage-pair">
      <button
        type="button"
        className="passage-side"
        title={words.showOld}
        disabled={wasIn === ''}
        onClick={() => void readVersion(wasIn, was)}
      >
        <span className="passage-when">{words.was}</span>
        <Marked text={quote} spans={differing?.was ?? []} as="del" />
      </button>
      {now === undefined || is === undefined ? (
        <p className="passage-side passage-gone">
          <span className="passage-when">{words.now}</span>
          {words.gone}
        </p>
      ) : (
        <button
          type="button"
          className="passage-side"
          title={words.showNew}
          onClick={() => void readVersion(present, now)}
        >
          <span className="passage-when">{words.now}</span>
          <Marked text={is} spans={differing?.now ?? []} as="ins" />
        </button>
      )}
    </div>
  );
}
