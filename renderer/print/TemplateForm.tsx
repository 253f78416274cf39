import { useId, useState } from 'react';
import type { PageItem } from '../../electron/contract/page.ts';
import type { PageSetup } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Button } from '../parts/Button.tsx';
import { saveTemplate } from './page-actions.ts';

interface Props {
  readonly setup: PageSetup;
  readonly items: readonly PageItem[];
  readonly onDone: () => void;
}

/** Asks for a template's name. Escape turns it away. */
export function TemplateForm({ setup, items, onDone }: Props) {
  const id = useId();
  const words = useAllTexts().pageSetup;
  const [name, setName] = useState('');
  const save = async () => {
    if (name.trim() !== '' && (await saveTemplate(name.trim(), setup, items))) onDone();
  };
  return (
    <form
      className="template-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label htmlFor={id}>{words.templateName}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        dir="auto"
        maxLength={120}
        value={name}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setName(event.target.value)}
      />
      <p id={`${id}-hint`} className="field-hint">
        {words.templateHint}
      </p>
      <div className="template-form-actions">
        <Button type="submit" aria-disabled={name.trim() === ''}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
