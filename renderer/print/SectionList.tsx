import { allSectionChoices } from '../../electron/briefing/page-arrangement.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import type { PageSetup } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { SectionRow } from './SectionRow.tsx';

interface Props {
  readonly articleId: string;
  readonly setup: PageSetup;
  readonly items: readonly PageItem[];
}

/** The page's sections in their order. */
export function SectionList({ articleId, setup, items }: Props) {
  const words = useAllTexts().pageSetup;
  return (
    <section aria-label={words.sections}>
      <h3>{words.sections}</h3>
      <ol className="section-list">
        {allSectionChoices(setup.sections).map((choice) => (
          <SectionRow
            key={choice.section}
            articleId={articleId}
            setup={setup}
            choice={choice}
            items={items.filter((item) => item.section === choice.section)}
          />
        ))}
      </ol>
    </section>
  );
}
