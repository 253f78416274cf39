import { useId } from 'react';
import { useTexts } from '../desk/texts.ts';
import { keepCorrection } from './correcting.ts';

interface Props {
  readonly name: 'title' | 'place' | 'date';
  readonly value: string;
  /** Id of what says why it cannot be so, where it cannot. */
  readonly troubleId: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One line of what an article is called. */
export function CorrectField({ name, value, troubleId, onChange }: Props) {
  const words = useTexts().versions;
  const id = useId();
  return (
    <div className={`field field-${name}`}>
      <label htmlFor={id}>{words.fields[name]}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={value}
        placeholder={name === 'date' ? words.dateHint : undefined}
        aria-invalid={troubleId !== undefined}
        aria-describedby={troubleId}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => void keepCorrection()}
      />
    </div>
  );
}
