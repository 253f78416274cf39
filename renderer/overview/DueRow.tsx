import type { DueLine } from '../../electron/contract/coming-up.ts';
import { setProgress } from '../brief/fact-actions.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { ProgressSelect } from '../parts/ProgressSelect.tsx';
import { goToSource } from './go-to-source.ts';
import { SourceMark } from './SourceMark.tsx';

/** Something that is due: what, by whom, by when, how far, and the article that says so. */
export function DueRow({ line }: { readonly line: DueLine }) {
  const words = useAllTexts();
  const { factId, articleId, articleTitle, text, detail, when, firmness, progress, ownProgress, paragraphs } = line;
  return (
    <li className="line line-due" data-line={factId} tabIndex={-1}>
      <div className="line-words" dir="auto">
        {text}
        <Apart />
        <SourceMark articleId={articleId} articleTitle={articleTitle} factId={factId} paragraphs={paragraphs} />
        <button
          type="button"
          className="line-article"
          tabIndex={-1}
          title={words.comingUp.goTo(text, articleTitle)}
          onClick={() => void goToSource(articleId, factId)}
        >
          {articleTitle}
        </button>
      </div>
      <div className="line-who" dir="auto">
        {detail}
      </div>
      <div className="line-status">
        {firmness === undefined ? (
          <span className="label">{words.comingUp.event}</span>
        ) : (
          <ProgressSelect
            shown={progress}
            own={ownProgress}
            firmness={firmness}
            onSet={(next) => void setProgress(factId, next)}
          />
        )}
        <span className="line-when">{when}</span>
      </div>
    </li>
  );
}
