import type { PrintableBriefing } from '../../electron/contract/page.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import '../styles/page-settings.css';
import { HeadFields } from './HeadFields.tsx';
import { SectionList } from './SectionList.tsx';
import { TemplateField } from './TemplateField.tsx';
import { usePageChoices } from './use-page-choices.ts';

interface Props {
  readonly id: string;
  readonly briefing: PrintableBriefing;
}

/** The panel beside the page: its head, its sections and its lines. Each choice is in the library when it is made. */
export function PageSettings({ id, briefing }: Props) {
  const words = useAllTexts().pageSetup;
  const choices = usePageChoices(briefing.articleId);
  const { articleId, items } = briefing;
  return (
    <aside id={id} className="page-settings" aria-label={words.heading}>
      {choices !== null && (
        // Another article's panel begins anew.
        <div key={articleId}>
          <TemplateField articleId={articleId} choices={choices} items={items} />
          <SectionList articleId={articleId} setup={choices.setup} items={items} />
          <HeadFields articleId={articleId} setup={choices.setup} />
        </div>
      )}
    </aside>
  );
}
