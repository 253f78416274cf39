import { useId } from 'react';
import { firmnesses } from '../../electron/contract/facts.ts';
import { useTexts } from '../desk/texts.ts';
import type { Field } from './fact-fields.ts';

interface Props {
  readonly field: Field;
  readonly value: string;
  /** Id of the sentence that says what is wrong with it, where something is. */
  readonly troubleId: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of a line's form, with its name above it. */
export function FormField({ field, value, troubleId, onChange }: Props) {
  const id = useId();
  const words = useTexts().brief;
  const shared = { id, value, 'aria-invalid': troubleId !== undefined, 'aria-describedby': troubleId } as const;
  const hint = field.look === 'list' ? words.hints.list : field.look === 'iso' ? words.hints.iso : undefined;
  return (
    <div className={`field field-${field.look} field-${field.key}`}>
      <label htmlFor={id}>{words.fields[field.label]}</label>
      {field.look === 'long' ? (
        <textarea {...shared} dir="auto" rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : field.look === 'firmness' ? (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {firmnesses.map((firmness) => (
            <option key={firmness} value={firmness}>
              {words.firmness[firmness]}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          dir="auto"
          type="text"
          placeholder={hint}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
