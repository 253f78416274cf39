import { useId, useState } from 'react';
import type { Result } from '../../electron/contract/results.ts';

interface Props {
  readonly label: string;
  /** As the library has it. */
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string | undefined;
  /** True where the name of the field is told to screen readers only. */
  readonly quiet?: boolean;
  readonly placeholder?: string;
  readonly onSave: (value: string) => Promise<Result<unknown>>;
}

/** Longest words that fit a line of the page. */
const longest = 120;

/** A field that is in the library with every letter. What is refused stays in it, with the reason below. */
export function SavedField({ label, value, type = 'text', hint, quiet = false, placeholder, onSave }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (words: string) => {
    setTyped(words);
    const result = await onSave(words);
    setTrouble(result.ok ? null : result.error.message);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        dir="auto"
        spellCheck={false}
        maxLength={type === 'text' ? longest : undefined}
        placeholder={placeholder}
        value={typed ?? value}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null && hint === undefined ? undefined : `${id}-more`}
        onChange={(event) => void save(event.target.value)}
        // What the library has made of the words stands in the field once it is left, as an undo does.
        onBlur={() => {
          if (trouble === null) setTyped(null);
        }}
      />
      {(trouble !== null || hint !== undefined) && (
        <p
          id={`${id}-more`}
          className={trouble === null ? 'field-hint' : 'trouble'}
          role={trouble === null ? undefined : 'alert'}
        >
          {trouble ?? hint}
        </p>
      )}
    </div>
  );
}
