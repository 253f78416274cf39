import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FactBody } from '../../electron/contract/facts.ts';
import { markUnsaved } from '../desk/saving.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { setHandOver } from './editing.ts';
import { FormField } from './FormField.tsx';
import { bodyFrom, refusalOf } from './fact-body.ts';
import { type FieldValues, factFields, valuesOf } from './fact-fields.ts';

interface Props {
  readonly title: string;
  readonly body: FactBody;
  /** True where the line does not exist yet, so that saving it as it stands is a change too. */
  readonly isNew?: boolean;
  /** Key of the field that it opens at; the first unless told. */
  readonly openAt?: string | undefined;
  /** A word on what the line rests on. */
  readonly basis?: string | undefined;
  /** Saves; false where the library refused and the form must stay. */
  readonly onSave: (body: FactBody) => Promise<boolean>;
  readonly onLeave: () => void;
}

/**
 * A line of the briefing while it is changed, in its own place. Enter or going elsewhere saves, Escape leaves; what
 * cannot be saved yet stays in the form.
 */
export function FactForm({ title, body, isNew = false, openAt, basis, onSave, onLeave }: Props) {
  const words = useTexts().brief;
  const form = useRef<HTMLFormElement>(null);
  const trouble = useId();
  const [values, setValues] = useState<FieldValues>(() => valuesOf(body));
  const [tried, setTried] = useState(false);
  const saving = useRef(false);
  const refusal = refusalOf(body.kind, values);
  const changed = JSON.stringify(values) !== JSON.stringify(valuesOf(body)) || (isNew && refusal === null);

  const save = async () => {
    if (saving.current) return;
    if (!changed) {
      onLeave();
      return;
    }
    setTried(true);
    if (refusal !== null) return;
    saving.current = true;
    const saved = await onSave(bodyFrom(body, values));
    saving.current = false;
    if (saved) onLeave();
  };

  useEffect(() => {
    // Its buttons too, where the form is not taller than the window.
    form.current?.scrollIntoView({ block: 'nearest' });
    const fields = openAt === undefined ? form.current : form.current?.querySelector(`.field-${openAt}`);
    fields?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    return () => markUnsaved('fact-form', null);
  }, [openAt]);
  useEffect(() => {
    markUnsaved('fact-form', changed ? { state: 'open' } : null);
    setHandOver(save);
    return () => setHandOver(null);
  });

  const left = (event: FocusEvent<HTMLFormElement>) => {
    const to = event.relatedTarget;
    const elsewhere = to instanceof Node ? !event.currentTarget.contains(to) : document.hasFocus();
    if (elsewhere) void save();
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      if (event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      void save();
    }
  };
  const sentence =
    refusal === null
      ? ''
      : refusal.reason === 'iso'
        ? words.refusals.iso
        : words.refusals.empty(words.fields[refusal.label]);
  const set = (key: string, value: string) => setValues({ ...values, [key]: value });

  return (
    <form
      ref={form}
      className={`fact-form fact-form-${body.kind}`}
      aria-label={title}
      onBlur={left}
      onKeyDown={keys}
      onSubmit={(event) => event.preventDefault()}
    >
      {factFields[body.kind].map((field) => {
        if (field.key === 'by' && values.status !== 'requested') return null;
        const wrong = tried && refusal?.field === field.key;
        return (
          <FormField
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            troubleId={wrong ? trouble : undefined}
            onChange={(value) => set(field.key, value)}
          />
        );
      })}
      {tried && refusal !== null && (
        <p id={trouble} className="trouble" role="alert">
          {sentence}
        </p>
      )}
      {basis !== undefined && <p className="fact-form-basis">{basis}</p>}
      <div className="fact-form-actions">
        <span className="quiet">{words.enterSaves}</span>
        <Button look="quiet" onClick={onLeave}>
          {words.cancel}
        </Button>
        <Button look="primary" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
