import type { PageSetup } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { SavedField } from '../parts/SavedField.tsx';
import { MarkingField } from './MarkingField.tsx';
import { NamesForNew } from './NamesForNew.tsx';
import { saveHead } from './page-actions.ts';

interface Props {
  readonly articleId: string;
  readonly setup: PageSetup;
}

/** What stands at the head of the page beside the article's own words. */
export function HeadFields({ articleId, setup }: Props) {
  const words = useAllTexts().pageSetup;
  return (
    <section aria-label={words.head} className="page-settings-head">
      <h3>{words.head}</h3>
      <MarkingField articleId={articleId} marking={setup.marking} />
      <SavedField
        label={words.preparedFor}
        value={setup.preparedFor ?? ''}
        onSave={(preparedFor) => saveHead(articleId, { preparedFor })}
      />
      <SavedField
        label={words.preparedBy}
        value={setup.preparedBy ?? ''}
        onSave={(preparedBy) => saveHead(articleId, { preparedBy })}
      />
      <NamesForNew setup={setup} />
      <div className="field-pair">
        <SavedField
          label={words.preparedOn}
          type="date"
          value={setup.preparedOn ?? ''}
          onSave={(preparedOn) => saveHead(articleId, { preparedOn })}
        />
        <SavedField
          label={words.embargo}
          type="date"
          value={setup.embargo ?? ''}
          onSave={(embargo) => saveHead(articleId, { embargo })}
        />
      </div>
      {setup.embargo !== undefined && <p className="field-hint">{words.embargoHint}</p>}
    </section>
  );
}
