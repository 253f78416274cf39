import { useAllTexts } from '../desk/all-texts.ts';
import { paragraphMark } from '../parts/paragraph-mark.ts';
import { goToSource } from './go-to-source.ts';

interface Props {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly factId: string;
  readonly paragraphs: readonly number[];
  /** By which a dossier names the article. */
  readonly letter?: string | undefined;
}

/** Where a line stands: a press opens its article at that passage. */
export function SourceMark({ articleId, articleTitle, factId, paragraphs, letter }: Props) {
  const words = useAllTexts();
  const where = words.brief.showSource(paragraphs);
  const name = words.places.inArticle(paragraphs.length === 0 ? words.places.openAt : where, articleTitle);
  const mark = paragraphs.length === 0 ? '✎' : paragraphMark(paragraphs);
  return (
    <button
      type="button"
      className="cite"
      aria-label={letter === undefined ? name : `${letter}: ${name}`}
      title={name}
      onClick={() => void goToSource(articleId, factId)}
    >
      {letter !== undefined && <b className="cite-letter">{letter}</b>}
      {mark}
    </button>
  );
}
