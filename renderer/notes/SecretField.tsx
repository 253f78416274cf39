import { type RefObject, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True while its letters are to be seen. */
  readonly shown?: boolean;
  readonly hint?: string | undefined;
  readonly trouble?: string | null;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A field for a passphrase or a recovery key. Nothing remembers what is typed into it. */
export function SecretField({ label, value, onChange, shown = false, hint, trouble = null, field }: Props) {
  const id = useId();
  const more = trouble ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={shown ? 'text' : 'password'}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        aria-invalid={trouble !== null}
        aria-describedby={more === undefined ? undefined : `${id}-more`}
        onChange={(event) => onChange(event.target.value)}
      />
      {more !== undefined && (
        <p
          id={`${id}-more`}
          className={trouble === null ? 'field-hint' : 'trouble'}
          role={trouble === null ? undefined : 'alert'}
        >
          {more}
        </p>
      )}
    </div>
  );
}
