import { useId, useState } from 'react';
import { tlpLabels } from '../../electron/contract/page-setup.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { SavedField } from '../parts/SavedField.tsx';
import { saveHead } from './page-actions.ts';

interface Props {
  readonly articleId: string;
  readonly marking: string | undefined;
}

/** The article's handling marking: none, a label of the Traffic Light Protocol, or words of one's own. */
export function MarkingField({ articleId, marking = '' }: Props) {
  const id = useId();
  const words = useAllTexts().pageSetup;
  const [own, setOwn] = useState(false);
  const isLabel = tlpLabels.some((label) => label === marking);
  const isOwn = own || (marking !== '' && !isLabel);
  const choose = (chosen: string) => {
    setOwn(chosen === 'own');
    // A label stays until there are other words in its place.
    if (chosen !== 'own') void saveHead(articleId, { marking: chosen });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.marking}</label>
        <select
          id={id}
          value={isOwn ? 'own' : marking}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{words.noMarking}</option>
          {tlpLabels.map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
          <option value="own">{words.ownMarking}</option>
        </select>
        {!isOwn && (
          <p id={`${id}-hint`} className="field-hint">
            {words.markingHint}
          </p>
        )}
      </div>
      {isOwn && (
        <SavedField
          label={words.markingWords}
          value={isLabel ? '' : marking}
          hint={words.markingHint}
          onSave={(typed) => saveHead(articleId, { marking: typed })}
        />
      )}
    </>
  );
}
