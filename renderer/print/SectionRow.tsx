import { useState } from 'react';
import type { PageItem } from '../../electron/contract/page.ts';
import type { PageSetup, SectionChoice } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { AddQuestion } from './AddQuestion.tsx';
import { LineRow } from './LineRow.tsx';
import { chooseSection, moveSection } from './page-actions.ts';

interface Props {
  readonly articleId: string;
  readonly setup: PageSetup;
  readonly choice: SectionChoice;
  /** Its lines. */
  readonly items: readonly PageItem[];
}

/** A section: whether it stands on the page, where, and how its lines do. */
export function SectionRow({ articleId, setup, choice, items }: Props) {
  const { pageSetup: words, page } = useAllTexts();
  const [open, setOpen] = useState(false);
  const { section, shown, pinned, short } = choice;
  const heading = page.headings[section];
  const change = (changed: Partial<SectionChoice>) => void chooseSection(articleId, setup, { ...choice, ...changed });
  const marks = [...(pinned ? [words.pinned] : []), ...(short ? [words.short] : [])];
  return (
    <li>
      <div className="section-row">
        <label>
          <input
            type="checkbox"
            checked={shown}
            aria-label={words.onPage(heading)}
            onChange={() => change({ shown: !shown })}
          />
          <span>
            <span className="section-name" data-shown={shown}>
              {heading}
            </span>{' '}
            <span className="section-count">{items.length}</span>
            {marks.length > 0 && <span className="section-marks">{marks.join(', ')}</span>}
          </span>
        </label>
        <Menu
          label={words.sectionMenu(heading)}
          icon="more"
          entries={() => [
            { label: words.moveUp, run: () => void moveSection(articleId, setup, section, -1) },
            { label: words.moveDown, run: () => void moveSection(articleId, setup, section, 1) },
            { label: pinned ? words.unpinSection : words.pinSection, run: () => change({ pinned: !pinned }) },
            { label: short ? words.lengthenSection : words.shortenSection, run: () => change({ short: !short }) },
          ]}
        />
        <IconButton icon="chevron" label={words.lines(heading)} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {open && (
        <ul className="line-list">
          {items.map((item) => (
            <LineRow key={item.id} articleId={articleId} setup={setup} item={item} />
          ))}
          {section === 'questions' && <AddQuestion />}
        </ul>
      )}
    </li>
  );
}
