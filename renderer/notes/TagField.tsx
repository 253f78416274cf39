import { type KeyboardEvent, useId, useState } from 'react';
import { mostTags, tagLimit } from '../../electron/contract/annotations.ts';
import { useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { isSameTag } from './listed-notes.ts';

interface Props {
  readonly tags: readonly string[];
  /** The tags to choose from. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Where a sheet opens on it. */
  readonly isFirst?: boolean;
}

/** The tags of a note or an article: typed, with those that others have to choose from. */
export function TagField({ tags, known: choices, onChange, isFirst = false }: Props) {
  const words = useTexts().notes;
  const [typed, setTyped] = useState('');
  const known = useId();
  const add = () => {
    const tag = typed.trim().replace(/^#/, '');
    setTyped('');
    if (tag !== '' && tags.length < mostTags && !tags.some((own) => isSameTag(own, tag))) onChange([...tags, tag]);
  };
  const keys = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',') {
      event.preventDefault();
      event.stopPropagation();
      add();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className="tags">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
          <IconButton
            icon="cross"
            label={words.removeTag(tag)}
            onClick={() => onChange(tags.filter((own) => own !== tag))}
          />
        </span>
      ))}
      <input
        type="text"
        data-first-focus={isFirst ? '' : undefined}
        dir="auto"
        list={known}
        aria-label={words.addTag}
        placeholder={words.addTag}
        maxLength={tagLimit}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
        onBlur={add}
      />
      <datalist id={known}>
        {choices
          .filter((tag) => !tags.some((own) => isSameTag(own, tag)))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
