import { wordDay } from '../../electron/briefing/dates.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/catalogue.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { deleteArticle, importFiles, openArticle } from './articles.ts';
import { useSession } from './session.ts';
import { interfaceLocale, useTexts } from './texts.ts';

interface Props {
  readonly onChosen?: () => void;
}

/** The articles of the library, and the way to bring in more. */
export function ArticleList({ onChosen }: Props) {
  const words = useTexts().desk;
  const listings = useSession((state) => state.listings);
  const articleId = useSession((state) => state.articleId);
  const importing = useSession((state) => state.importing);
  return (
    <>
      <div className="library-head">
        <h2>{words.articles}</h2>
        <Button look="quiet" icon="plus" disabled={importing} onClick={() => void importFiles()}>
          {importing ? words.importing : words.importFiles}
        </Button>
      </div>
      <ul className="articles">
        {listings?.map((listing) => (
          <ArticleItem key={listing.id} listing={listing} isOpen={listing.id === articleId} onChosen={onChosen} />
        ))}
      </ul>
      {listings?.length === 0 && <p className="library-empty">{words.emptyHeading}</p>}
    </>
  );
}

interface ItemProps extends Props {
  readonly listing: ArticleListing;
  readonly isOpen: boolean;
}

function ArticleItem({ listing, isOpen, onChosen }: ItemProps) {
  const words = useTexts().desk;
  const { id, title, date, commitments } = listing;
  const day = date === undefined ? words.undated : wordDay(date, interfaceLanguage(interfaceLocale()), 'short');
  const details = [day, ...(commitments > 0 ? [words.agreements(commitments)] : [])];
  const choose = () => {
    onChosen?.();
    void openArticle(id);
  };
  return (
    <li className={isOpen ? 'article article-open' : 'article'}>
      <button type="button" className="article-choose" aria-current={isOpen ? 'true' : undefined} onClick={choose}>
        <span className="article-title" dir="auto" title={title}>
          {title}
        </span>
        <span className="article-details">{details.join(' · ')}</span>
      </button>
      <IconButton icon="bin" label={words.deleteArticle(title)} onClick={() => void deleteArticle(id, title)} />
    </li>
  );
}
