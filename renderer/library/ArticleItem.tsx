import type { KeyboardEvent, MouseEvent } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { allTexts, useAllTexts } from '../desk/all-texts.ts';
import { deleteArticle, openArticle } from '../desk/articles.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu, type MenuEntry } from '../parts/Menu.tsx';
import { choice } from './choosing.ts';
import { chosenEntries } from './chosen-actions.ts';
import { GridCell } from './Grid.tsx';
import { archive, chooseTags, pin, restore } from './list-actions.ts';
import { obeyKey } from './list-keys.ts';

interface Props {
  /** Undefined until it has been read. */
  readonly listing: ArticleListing | undefined;
  readonly isOpen: boolean;
  /** -1 where Tab passes it by, with all that can be done with it: the arrows lead there. */
  readonly tabIndex: 0 | -1;
  /** True where the key moves to another line of the list, or chooses. */
  readonly followKey: (event: KeyboardEvent) => boolean;
  /** True where a press chooses it, beside others. */
  readonly followPress: (event: MouseEvent) => boolean;
  readonly onChosen: (() => void) | undefined;
}

/** What can be done with an article of the list, each with its key. */
function entriesOf(listing: ArticleListing): readonly MenuEntry[] {
  const words = allTexts().library;
  if (listing.shelf === 'bin') return [{ label: words.restore, keyHint: 'R', run: () => void restore(listing) }];
  return [
    { label: listing.pinned ? words.unpin : words.pin, keyHint: 'P', run: () => void pin(listing) },
    {
      label: listing.shelf === 'archive' ? words.unarchive : words.archive,
      keyHint: 'A',
      run: () => void archive(listing),
    },
    { label: words.chooseTags, keyHint: 'T', run: () => chooseTags(listing) },
    { label: words.delete, keyHint: 'Del', run: () => void deleteArticle(listing.id, listing.title) },
  ];
}

/** An article of the list. */
export function ArticleItem({ listing, isOpen, tabIndex, followKey, followPress, onChosen }: Props) {
  const words = useTexts().desk;
  const library = useAllTexts().library;
  if (listing === undefined) return <div className="article-choose article-coming" aria-hidden />;
  const { id, title, date, commitments, tags, shelf } = listing;
  const day = date === undefined ? words.undated : wordDay(date, interfaceLanguage(interfaceLocale()), 'short');
  const details = [day, ...(commitments > 0 ? [words.agreements(commitments)] : []), ...tags];
  const choose = (event: MouseEvent) => {
    if (followPress(event)) return;
    if (shelf === 'bin') return;
    onChosen?.();
    void openArticle(id);
  };
  const keys = (event: KeyboardEvent) => {
    if (followKey(event)) return event.preventDefault();
    if (obeyKey(choice.get().ids.size > 0 ? chosenEntries() : entriesOf(listing), event)) event.preventDefault();
  };
  return (
    <>
      <GridCell>
        <button
          type="button"
          data-line=""
          className="article-choose"
          tabIndex={tabIndex}
          aria-current={isOpen ? 'true' : undefined}
          onClick={choose}
          onKeyDown={keys}
        >
          <span className="article-title" dir="auto" title={title}>
            {title}
          </span>
          <span className="article-details">{details.join(' · ')}</span>
        </button>
      </GridCell>
      <GridCell className="article-actions">
        <Menu icon="more" label={library.more(title)} tabIndex={tabIndex} entries={() => entriesOf(listing)} />
        {shelf === 'bin' ? (
          <IconButton
            icon="back"
            label={library.restoreNamed(title)}
            tabIndex={tabIndex}
            onClick={() => void restore(listing)}
          />
        ) : (
          <IconButton
            icon="bin"
            label={words.deleteArticle(title)}
            tabIndex={tabIndex}
            onClick={() => void deleteArticle(id, title)}
          />
        )}
      </GridCell>
    </>
  );
}
