import type { DossierArticle } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { openArticle } from '../desk/articles.ts';
import { IconButton } from '../parts/Button.tsx';
import { removeFromDossier } from './dossier-actions.ts';

interface Props {
  readonly dossierId: string;
  readonly articles: readonly DossierArticle[];
}

/** The articles of a dossier with their letters, each with its bottom line. */
export function DossierArticles({ dossierId, articles }: Props) {
  const words = useAllTexts().dossiers;
  if (articles.length === 0) return <p className="overview-empty">{words.empty}</p>;
  return (
    <ol className="dossier-articles" aria-label={words.articlesOf}>
      {articles.map(({ letter, articleId, title, dateline, bottomLine }) => (
        <li key={articleId} className="dossier-article" data-line={articleId} tabIndex={-1}>
          <b className="letter">{letter}</b>
          <div>
            <button
              type="button"
              className="dossier-article-title"
              dir="auto"
              onClick={() => void openArticle(articleId)}
            >
              {title}
            </button>
            <span className="line-when">{dateline}</span>
            {bottomLine !== undefined && <p dir="auto">{bottomLine}</p>}
          </div>
          <IconButton
            icon="cross"
            label={words.remove(title)}
            onClick={() => void removeFromDossier(dossierId, articleId, title)}
          />
        </li>
      ))}
    </ol>
  );
}
