import { useState } from 'react';
import { nameKey } from '../../electron/article/name-key.ts';
import { wordDay } from '../../electron/briefing/dates.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { mostInDossier } from '../../electron/contract/limits.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { useWholeList } from '../library/use-whole-list.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import '../styles/dossiers.css';

interface Props {
  readonly title: string;
  readonly action: string;
  /** Ids of articles that are in the dossier already. */
  readonly taken: readonly string[];
  /** With the ids, the oldest article first; null where it was turned away. */
  readonly onPick: (articleIds: readonly string[] | null) => void;
}

/** Titles that are listed at a time; others are found by typing. */
const mostListed = 200;

/** Articles of the library to choose several of. */
export function PickArticles({ title, action, taken, onPick }: Props) {
  const words = useAllTexts();
  const listings = useWholeList();
  const [sought, setSought] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const key = nameKey(sought);
  const left = listings.filter(({ id }) => !taken.includes(id));
  const found = left.filter((listing) => nameKey(listing.title).includes(key));
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  const none = picked.size === 0 || picked.size + taken.length > mostInDossier;
  return (
    <Dialog title={title} wide onClose={() => onPick(null)}>
      <div className="field">
        <input
          type="search"
          aria-label={words.dossiers.findArticle}
          placeholder={words.dossiers.findArticle}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <ul className="pick-articles">
        {found.slice(0, mostListed).map((listing) => (
          <li key={listing.id}>
            <label>
              <input type="checkbox" checked={picked.has(listing.id)} onChange={() => toggle(listing.id)} />
              <span dir="auto">{listing.title}</span>
              <span className="quiet">
                {listing.date === undefined
                  ? words.desk.undated
                  : wordDay(listing.date, interfaceLanguage(interfaceLocale()), 'short')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{words.dossiers.noArticle}</p>}
      {found.length > mostListed && <p className="quiet">{words.dossiers.moreArticles(found.length - mostListed)}</p>}
      <div className="pick-actions">
        <Button
          look="primary"
          disabled={none}
          onClick={() => onPick(inOrderOfDays(left.filter(({ id }) => picked.has(id))))}
        >
          {action}
        </Button>
        <span className="quiet">{words.dossiers.picked(picked.size)}</span>
      </div>
    </Dialog>
  );
}

/** The oldest article first: by its letter, a dossier tells what came before what. */
function inOrderOfDays(listings: readonly ArticleListing[]): string[] {
  const day = ({ date }: ArticleListing) => date ?? '~';
  return listings.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)).map(({ id }) => id);
}
