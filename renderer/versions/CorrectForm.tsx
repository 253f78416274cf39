import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isRealDate } from '../../electron/contract/text.ts';
import type { CorrectionFields } from '../../electron/contract/versions.ts';
import { announce } from '../desk/announce.ts';
import { ask, change } from '../desk/calls.ts';
import { dismissMessage, tell } from '../desk/messages.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { CorrectField } from './CorrectField.tsx';
import { CorrectText } from './CorrectText.tsx';
import { type Correcting, keepCorrection, startCorrecting, stopCorrecting, typeCorrection } from './correcting.ts';
import { settleVersion } from './version-actions.ts';

const lineFields = ['title', 'place', 'date'] as const;

/** The article while it is corrected: what is typed is kept as it is typed, and becomes a version when it is saved. */
export function CorrectForm({ correcting }: { readonly correcting: Correcting }) {
  const words = useTexts().versions;
  const form = useRef<HTMLFormElement>(null);
  const hint = useId();
  const trouble = useId();
  const [tried, setTried] = useState(false);
  const busy = useRef(false);
  const { articleId, revisionId, fields, readingFrom } = correcting;
  const refusal = refusalOf(fields);
  useEffect(() => {
    const text = form.current?.querySelector('textarea');
    text?.focus({ preventScroll: true });
    text?.setSelectionRange(0, 0);
    form.current?.closest('.main')?.scrollTo(0, 0);
  }, []);

  const save = async () => {
    setTried(true);
    if (refusal !== null || busy.current) return;
    busy.current = true;
    await keepCorrection();
    const result = await change((calls) => calls.correctArticle({ articleId, revisionId, fields }));
    busy.current = false;
    // What was typed on a version that is no longer the one shown stays kept, and can be gone on with on this one.
    if (!result.ok && result.error.code !== 'other-version') return;
    stopCorrecting();
    if (!result.ok) return;
    await settleVersion(result.value);
  };
  const cancel = async () => {
    await keepCorrection();
    stopCorrecting();
    await ask((calls) => calls.dropCorrection({ articleId }));
    const run = () => {
      dismissMessage();
      startCorrecting(fields);
      typeCorrection({});
    };
    tell({ kind: 'news', text: words.discarded, action: { label: words.takeBack, run } });
    announce(words.discarded);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const wrong = tried ? refusal : null;
  const sentence = { title: words.noTitle, date: words.noDate, text: words.noText };
  return (
    <form
      ref={form}
      className="correct-form"
      aria-label={words.form}
      onKeyDown={keys}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="correct-head">
        {lineFields.map((name) => (
          <CorrectField
            key={name}
            name={name}
            value={fields[name]}
            troubleId={wrong === name ? trouble : undefined}
            onChange={(value) => typeCorrection({ [name]: value })}
          />
        ))}
        <LanguageField value={fields.language} />
      </div>
      <CorrectText
        text={fields.text}
        language={fields.language}
        readingFrom={readingFrom}
        hintId={wrong === 'text' ? trouble : hint}
        isWrong={wrong === 'text'}
      />
      <div className="correct-actions">
        {wrong !== null && (
          <p id={trouble} className="trouble" role="alert">
            {sentence[wrong]}
          </p>
        )}
        <span id={hint} className="quiet">
          {words.textHint}
        </span>
        <Button look="quiet" onClick={() => void cancel()}>
          {words.cancel}
        </Button>
        <Button look="primary" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function refusalOf({ title, date, text }: CorrectionFields): 'title' | 'date' | 'text' | null {
  if (title.trim() === '') return 'title';
  if (date.trim() !== '' && !isRealDate(date.trim())) return 'date';
  return text.trim() === '' ? 'text' : null;
}

function LanguageField({ value }: { readonly value: string }) {
  const words = useTexts().versions;
  const id = useId();
  const named: { readonly [tag in string]?: string } = words.languages;
  const tags = [...new Set([...Object.keys(words.languages), value])];
  return (
    <div className="field field-language">
      <label htmlFor={id}>{words.fields.language}</label>
      <select id={id} value={value} onChange={(event) => typeCorrection({ language: event.target.value })}>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {named[tag] ?? tag}
          </option>
        ))}
      </select>
    </div>
  );
}
