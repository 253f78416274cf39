import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { FieldOrigin } from '../../electron/contract/imports.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { saveHeadField } from './save-head-field.ts';

interface Props {
  readonly articleId: string;
  readonly revisionId: string;
  readonly field: 'title' | 'author' | 'source' | 'date';
  /** As the library has it. */
  readonly value: string;
  readonly origin: FieldOrigin | undefined;
  /** True for a title that is our proposal. */
  readonly isOurs: boolean;
}

/** One field of an article's head with where it was found. It is saved when it is left, or by Enter. */
export function HeadField({ articleId, revisionId, field, value, origin, isOurs }: Props) {
  const words = useAllTexts().imports.head;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [trouble, setTrouble] = useState<string | null>(null);
  const saving = useRef(false);
  const save = async () => {
    if (saving.current || typed.trim() === value) return;
    saving.current = true;
    const result = await saveHeadField({ articleId, revisionId, field, value: typed });
    saving.current = false;
    setTrouble(result.ok ? null : result.error.message);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setTyped(value);
    setTrouble(null);
  };
  const found = isOurs ? words.ours : origin === undefined ? (value === '' ? words.none : '') : words.origins[origin];
  return (
    <div className={`field head-field head-field-${field}`}>
      <label htmlFor={id}>{words.fields[field]}</label>
      <input
        id={id}
        // A day may be a month or a year alone, which a field of the type "date" has no place for.
        type="text"
        dir="auto"
        spellCheck={false}
        value={typed}
        placeholder={field === 'date' ? words.datePlaceholder : undefined}
        aria-invalid={trouble !== null}
        aria-describedby={`${id}-more`}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
        onBlur={() => void save()}
      />
      <p
        id={`${id}-more`}
        className={trouble === null ? 'field-hint' : 'trouble'}
        role={trouble === null ? undefined : 'alert'}
      >
        {trouble ?? found}
      </p>
    </div>
  );
}
