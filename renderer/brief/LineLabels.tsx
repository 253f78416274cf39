import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { useTexts } from '../desk/texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { findWordsOf } from '../versions/entry-focus.ts';

interface Props {
  readonly line: BriefingLine;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** The quiet words behind a line that say how far to trust it. */
export function LineLabels({ line, explained, onExplain }: Props) {
  const { brief: words, hand, versions } = useTexts();
  const { fact, check, drafter, verbatim } = line;
  const paraphrased = fact.body.kind === 'quote' && !verbatim;
  const byHand = fact.origin === 'hand' ? words.addedByHand : fact.changedByHand ? words.changedByHand : null;
  return (
    <>
      {check && (
        <>
          <Apart />
          <button
            type="button"
            className="pill pill-check"
            aria-expanded={explained}
            title={`${words.whyFound} (I)`}
            onClick={onExplain}
          >
            {words.check}
          </button>
        </>
      )}
      {line.unverified && (
        <>
          <Apart />
          <button
            type="button"
            className="label label-unverified"
            title={`${words.unverifiedWhy} ${versions.findWords} (S)`}
            onClick={() => findWordsOf(fact.id)}
          >
            {words.unverified}
          </button>
        </>
      )}
      {fact.verdict === 'confirmed' && <Label word={`✓ ${hand.confirmed}`} />}
      {byHand !== null && <Label word={byHand} />}
      {byHand === null && drafter && <Label word={`✎ ${words.drafterOwn}`} why={words.drafterOwnWhy} />}
      {paraphrased && <Label word={words.notVerbatim} why={words.notVerbatimWhy} />}
    </>
  );
}

function Label({ word, why }: { readonly word: string; readonly why?: string }) {
  return (
    <>
      <Apart />
      <span className="label" title={why}>
        {word}
      </span>
    </>
  );
}
