import { useId, useState } from 'react';
import { useTexts } from '../desk/texts.ts';
import { keepCorrection, typeCorrection } from './correcting.ts';
import { joinParts, partAt, textParts } from './text-parts.ts';

interface Props {
  /** Where it begins; what comes after is told by `typeCorrection` only. */
  readonly text: string;
  readonly language: string;
  /** Where the article was being read, as an offset of its text. */
  readonly readingFrom: number;
  /** Id of what says something about the field. */
  readonly hintId: string;
  readonly isWrong: boolean;
}

/** All of an article's words to be corrected; those of a book a part at a time, from where it was being read. */
export function CorrectText({ text, language, readingFrom, hintId, isWrong }: Props) {
  const words = useTexts().versions;
  const id = useId();
  const [parts, setParts] = useState(() => textParts(text));
  const [at, setAt] = useState(() => partAt(parts, readingFrom));
  const type = (value: string) => {
    const next = parts.with(at, value);
    setParts(next);
    typeCorrection({ text: joinParts(next) });
  };
  return (
    <div className="field field-text">
      <div className="field-text-head">
        <label htmlFor={id}>{words.fields.text}</label>
        {parts.length > 1 && (
          <select
            aria-label={words.part}
            value={at}
            onChange={(event) => {
              void keepCorrection();
              setAt(Number(event.target.value));
            }}
          >
            {parts.map((part, number) => (
              // Parts stand in their order, and none comes or goes.
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their number
              <option key={number} value={number}>
                {words.partOf(number + 1, parts.length, part.slice(0, 60))}
              </option>
            ))}
          </select>
        )}
      </div>
      <textarea
        key={at}
        id={id}
        dir="auto"
        lang={language === 'und' ? undefined : language}
        value={parts[at] ?? ''}
        aria-describedby={hintId}
        aria-invalid={isWrong}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void keepCorrection()}
      />
    </div>
  );
}
