import type { BriefingView } from '../../electron/briefing/briefing-view.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { useTexts } from '../desk/texts.ts';
import { draftAgain } from './draft-again.ts';

interface Props {
  readonly briefing: BriefingView;
  readonly source: string | undefined;
  /** How many lines ask to be checked. */
  readonly toCheck: number;
  readonly onCheck: () => void;
  /** Why drafting again may find more, where it may. */
  readonly outdated: ArticleView['outdated'];
}

/** Eyebrow, title and dateline. */
export function BriefHead({ briefing, source, toCheck, onCheck, outdated }: Props) {
  const { brief: words, hand } = useTexts();
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
      {outdated !== undefined && (
        <p className="source-line">
          {outdated === 'text' ? hand.olderText : hand.olderEngine}{' '}
          <button type="button" className="link" title={hand.draftAgainWhy} onClick={() => void draftAgain()}>
            {hand.draftAgain}
          </button>
        </p>
      )}
    </header>
  );
}
