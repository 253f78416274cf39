import { useRef } from 'react';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { type PageItem, pageSections } from '../../electron/contract/page.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Button } from '../parts/Button.tsx';
import { chooseLine } from './page-actions.ts';
import { useFocusOn } from './use-focus-on.ts';
import { usePageChoices } from './use-page-choices.ts';

interface Props {
  readonly articleId: string;
  readonly items: readonly PageItem[];
}

/** Longest name of a control, in columns. */
const longestName = 60;

/** What is not on the page, by section, in words; each line can be pinned, and one that is pinned without having room be let go. */
export function LeftOff({ articleId, items }: Props) {
  const { page, pageSetup } = useAllTexts();
  const { headings, view: words } = page;
  const choices = usePageChoices(articleId);
  const list = useRef<HTMLDetailsElement>(null);
  const keepFocus = useFocusOn(list, items);
  if (items.length === 0) return null;
  const nameOf = ({ text, pinned }: PageItem) => {
    const name = clipText(oneLine(text), longestName);
    return pinned === true ? pageSetup.unpinLine(name) : pageSetup.pinLine(name);
  };
  return (
    <details ref={list} className="print-off">
      <summary>{words.offGroup(words.offHeading, items.length)}</summary>
      <p>{words.offHint}</p>
      {pageSections
        .map((section) => ({ section, own: items.filter((item) => item.section === section) }))
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <section key={section}>
            <h3>{words.offGroup(headings[section], own.length)}</h3>
            <ul>
              {own.map((item) => (
                <li key={item.id}>
                  <span dir="auto">{oneLine(item.text)}</span>
                  {choices !== null && (
                    <Button
                      aria-label={nameOf(item)}
                      onClick={(event) => {
                        keepFocus(event.currentTarget);
                        void chooseLine(articleId, choices.setup, item.id, { pinned: item.pinned !== true });
                      }}
                    >
                      {item.pinned === true ? pageSetup.unpin : pageSetup.pin}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
