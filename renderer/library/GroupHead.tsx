import type { KeyboardEvent } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import { type CountedGroup, listStatuses } from '../../electron/contract/article-list.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { GridCell } from './Grid.tsx';
import type { ListItem } from './list-layout.ts';

interface Props {
  readonly item: Extract<ListItem, { readonly kind: 'head' }>;
  readonly tabIndex: 0 | -1;
  readonly toggle: () => void;
  /** True where the key moves to another line of the list, or chooses. */
  readonly followKey: (event: KeyboardEvent) => boolean;
}

/** The head of a group of articles; it opens and closes the group. */
export function GroupHead({ item: { group, isClosed }, tabIndex, toggle, followKey }: Props) {
  const words = useAllTexts().library;
  return (
    <GridCell>
      <button
        type="button"
        data-line=""
        className={isClosed ? 'list-group-head list-group-closed' : 'list-group-head'}
        aria-expanded={!isClosed}
        aria-label={words.group(nameOf(group, words), group.count)}
        tabIndex={tabIndex}
        onClick={toggle}
        onKeyDown={(event) => {
          if (followKey(event)) event.preventDefault();
        }}
      >
        <Icon name="chevron" />
        <span dir="auto">{nameOf(group, words)}</span>
        <span className="list-group-count">{group.count}</span>
      </button>
    </GridCell>
  );
}

function nameOf({ kind, value }: CountedGroup, words: Texts['library']): string {
  switch (kind) {
    case 'pinned':
      return words.pinnedGroup;
    case 'all':
      return words.others;
    case 'month':
      return value === '' ? words.undated : wordDay(value, interfaceLanguage(interfaceLocale()), 'short');
    case 'tag':
      return value === '' ? words.untagged : value;
    case 'person':
      return value === '' ? words.nobody : value;
    case 'status':
      return words.statuses[listStatuses.find((status) => status === value) ?? 'none'];
  }
}
