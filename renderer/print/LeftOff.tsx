import { oneLine } from '../../electron/briefing/clip-text.ts';
import { type PageItem, pageSections } from '../../electron/contract/page.ts';
import { useTexts } from '../desk/texts.ts';

/** What is not on the page, by section, in words. */
export function LeftOff({ items }: { readonly items: readonly PageItem[] }) {
  const { headings, view: words } = useTexts().page;
  if (items.length === 0) return null;
  return (
    <details className="print-off">
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
                <li key={item.id} dir="auto">
                  {oneLine(item.text)}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}
