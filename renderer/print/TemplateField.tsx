import { useId, useState } from 'react';
import { allSectionChoices } from '../../electron/briefing/page-arrangement.ts';
import type { PageItem } from '../../electron/contract/page.ts';
import type { PageChoices, PageTemplate } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { arrange, deleteTemplate } from './page-actions.ts';
import { TemplateForm } from './TemplateForm.tsx';

interface Props {
  readonly articleId: string;
  readonly choices: PageChoices;
  readonly items: readonly PageItem[];
}

const natural = 'natural';
const arranged = 'arranged';

/** Which template the sections follow, and keeping the present arrangement as another. */
export function TemplateField({ articleId, choices, items }: Props) {
  const id = useId();
  const words = useAllTexts().pageSetup;
  const [naming, setNaming] = useState(false);
  const { setup, builtIn, own } = choices;
  const all = [...builtIn, ...own];
  const followed = all.find((template) => isFollowed(template, choices));
  const mine = own.find(({ name }) => name === followed?.name);
  const choose = (chosen: string) => {
    const template = all.find(({ name }) => `template ${name}` === chosen);
    if (template !== undefined) void arrange(articleId, template.sections);
    else if (chosen === natural) void arrange(articleId, null);
  };
  const option = ({ name }: PageTemplate) => (
    <option key={name} value={`template ${name}`}>
      {name}
    </option>
  );
  const isNatural = setup.sections === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{words.template}</label>
      <div className="template-choice">
        <select
          id={id}
          value={followed ? `template ${followed.name}` : isNatural ? natural : arranged}
          onChange={(event) => choose(event.target.value)}
        >
          <option value={natural}>{words.natural}</option>
          {!isNatural && !followed && <option value={arranged}>{words.ownOrder}</option>}
          {builtIn.map(option)}
          {own.length > 0 && <optgroup label={words.templateGroup}>{own.map(option)}</optgroup>}
        </select>
        {mine !== undefined && (
          <IconButton
            icon="bin"
            label={words.deleteTemplate(mine.name)}
            onClick={() => void deleteTemplate(mine.name)}
          />
        )}
      </div>
      {naming ? (
        <TemplateForm setup={setup} items={items} onDone={() => setNaming(false)} />
      ) : (
        <Button look="quiet" onClick={() => setNaming(true)}>
          {words.saveTemplate}
        </Button>
      )}
    </div>
  );
}

function isFollowed({ sections }: PageTemplate, { setup }: PageChoices): boolean {
  if (setup.sections === undefined) return false;
  const one = allSectionChoices(setup.sections);
  return allSectionChoices(sections).every((choice, at) => {
    const other = one[at];
    return (
      other?.section === choice.section &&
      other.shown === choice.shown &&
      other.pinned === choice.pinned &&
      other.short === choice.short
    );
  });
}
