import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { useTexts } from '../desk/texts.ts';

interface Props {
  readonly line: BriefingLine;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** The quiet words behind a line that say how far to trust it. */
export function LineLabels({ line, explained, onExplain }: Props) {
  const words = useTexts().brief;
  const { fact, check, drafter, verbatim } = line;
  const paraphrased = fact.body.kind === 'quote' && !verbatim;
  return (
    <>
      {check && (
        <button
          type="button"
          className="pill pill-check"
          aria-expanded={explained}
          title={words.whyFound}
          onClick={onExplain}
        >
          {words.check}
        </button>
      )}
      {fact.origin === 'hand' ? (
        <span className="label">{words.addedByHand}</span>
      ) : (
        fact.changedByHand && <span className="label">{words.changedByHand}</span>
      )}
      {drafter && fact.origin === 'engine' && !fact.changedByHand && (
        <span className="label" title={words.drafterOwnWhy}>
          ✎ {words.drafterOwn}
        </span>
      )}
      {paraphrased && (
        <span className="label" title={words.notVerbatimWhy}>
          {words.notVerbatim}
        </span>
      )}
    </>
  );
}

/** Why a line was found, for a reader who asks. */
export function LineReason({ line }: { readonly line: BriefingLine }) {
  const words = useTexts().brief;
  const { confidence, reason } = line.fact.evidence;
  return <p className="line-reason">{words.checkWhy(Math.round(confidence * 100), reason)}</p>;
}
