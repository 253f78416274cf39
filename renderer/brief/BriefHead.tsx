import type { BriefingView } from '../../electron/briefing/briefing-view.ts';
import { useTexts } from '../desk/texts.ts';

interface Props {
  readonly briefing: BriefingView;
  readonly source: string | undefined;
  /** How many lines ask to be checked. */
  readonly toCheck: number;
  readonly onCheck: () => void;
}

/** Eyebrow, title and dateline. */
export function BriefHead({ briefing, source, toCheck, onCheck }: Props) {
  const words = useTexts().brief;
  const facts = [briefing.dateline, words.paragraphs(briefing.paragraphCount), words.minutes(briefing.readingMinutes)];
  return (
    <header className="brief-head">
      <p className="eyebrow">
        {words.eyebrow}
        {toCheck > 0 && (
          <>
            <span aria-hidden="true"> · </span>
            <button type="button" className="eyebrow-check" onClick={onCheck}>
              {words.toCheck(toCheck)}
            </button>
          </>
        )}
      </p>
      <h1 dir="auto">
        {briefing.title}
        {briefing.titleIsOurs && (
          <>
            {' '}
            <span className="label" title={words.ourHeadlineWhy}>
              {words.ourHeadline}
            </span>
          </>
        )}
      </h1>
      <p className="dateline">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {source !== undefined && (
        <p className="source-line" dir="auto">
          {source}
        </p>
      )}
    </header>
  );
}
