import { useState } from 'react';
import type { Dossier, DossierArticle } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { openArticle } from '../desk/articles.ts';
import { IconButton } from '../parts/Button.tsx';
import { moveInDossier, removeFromDossier } from './dossier-actions.ts';

interface Props {
  readonly dossier: Dossier;
  readonly articles: readonly DossierArticle[];
}

/** The articles of a dossier with their letters, each with its bottom line. */
export function DossierArticles({ dossier, articles }: Props) {
  const words = useAllTexts().dossiers;
  const [dragged, setDragged] = useState<DossierArticle | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  if (articles.length === 0) return <p className="overview-empty">{words.empty}</p>;
  return (
    <ol className="dossier-articles" aria-label={words.articlesOf}>
      {articles.map((article, place) => {
        const { letter, articleId, title, dateline, bottomLine } = article;
        return (
          <li
            key={articleId}
            className="dossier-article"
            data-line={articleId}
            data-drop={
              over === place && dragged !== null && dragged.articleId !== articleId
                ? dropSide(articles.indexOf(dragged), place)
                : undefined
            }
            tabIndex={-1}
            onKeyDown={(event) => {
              const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (!event.altKey || step === undefined) return;
              event.preventDefault();
              void moveInDossier(dossier, articleId, title, place + step);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(place);
            }}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              void moveInDossier(dossier, dragged.articleId, dragged.title, place);
              end();
            }}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse alone takes hold here; the keyboard moves the row that it is in */}
            <b
              className="letter"
              title={words.moveHint}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', title);
                setDragged(article);
              }}
              onDragEnd={end}
            >
              {letter}
            </b>
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
              onClick={() => void removeFromDossier(dossier.id, articleId, title)}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** On which side of the one that it is held over the dragged one comes to stand. */
function dropSide(from: number, to: number): 'before' | 'after' {
  return from > to ? 'before' : 'after';
}
