import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import type { ArticleListing } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { IconButton } from '../parts/Button.tsx';
import { deleteArticle, openArticle } from './articles.ts';
import { interfaceLocale, useTexts } from './texts.ts';

interface Props {
  readonly onChosen?: (() => void) | undefined;
}

interface RowsProps extends Props {
  readonly listings: readonly ArticleListing[];
  readonly openId: string | null;
}

/** A row's likely height in CSS pixels, until it is measured: two lines of title and one of details. */
const usualHeight = 62;

/** Only the rows that can be seen are in the document: a library may hold thousands. */
export function ArticleRows({ listings, openId, onChosen }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = list.current?.offsetTop ?? 0;
  const rows = useVirtualizer({
    count: listings.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('.library, .dialog-body') ?? null,
    getItemKey: (index) => listings[index]?.id ?? index,
    estimateSize: () => usualHeight,
    scrollMargin,
    overscan: 8,
    // The first rows are drawn with all else, not after the list has been measured.
    initialRect: { width: 0, height: innerHeight },
  });
  const openAt = listings.findIndex(({ id }) => id === openId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article in hand moves the list, no new row does
  useEffect(() => {
    if (openAt >= 0) rows.scrollToIndex(openAt, { align: 'auto' });
  }, [openId]);
  return (
    <ul className="articles" ref={list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const listing = listings[index];
        return listing === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={listing.id === openId ? 'article article-open' : 'article'}
            aria-setsize={listings.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            <ArticleItem listing={listing} isOpen={listing.id === openId} onChosen={onChosen} />
          </li>
        );
      })}
    </ul>
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
    <>
      <button type="button" className="article-choose" aria-current={isOpen ? 'true' : undefined} onClick={choose}>
        <span className="article-title" dir="auto" title={title}>
          {title}
        </span>
        <span className="article-details">{details.join(' · ')}</span>
      </button>
      <IconButton icon="bin" label={words.deleteArticle(title)} onClick={() => void deleteArticle(id, title)} />
    </>
  );
}
