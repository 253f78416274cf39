import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import type { NoteReference } from '../../../electron/contract/note-text.ts';
import { useTexts } from '../../desk/texts.ts';
import { Icon } from '../../parts/Icon.tsx';
import { findLinkChoices } from './find-link-choices.ts';

/** Something that a note can link to. */
export interface LinkChoice extends Pick<NoteReference, 'to' | 'id' | 'words'> {
  readonly isPrivate: boolean;
  /** Title of its article, where that is not the open one. */
  readonly elsewhere?: string | undefined;
}

export interface LinkChoicesHandle {
  /** True where the key was for the list. */
  readonly key: (event: KeyboardEvent) => boolean;
}

interface Props {
  readonly ref: Ref<LinkChoicesHandle>;
  readonly id: string;
  /** The editor's box, which keeps the focus and names the choice in hand. */
  readonly box: HTMLElement;
  readonly words: string;
  readonly onChoose: (choice: LinkChoice) => void;
  readonly onEnd: () => void;
}

/** Notes and lines to link to, under the box while brackets are being typed. */
export function LinkChoices({ ref, id, box, words, onChoose, onEnd }: Props) {
  const texts = useTexts().notes;
  const [choices, setChoices] = useState<readonly LinkChoice[] | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    let isLatest = true;
    void findLinkChoices(words).then((found) => {
      if (!isLatest) return;
      setChoices(found);
      setAt(0);
    });
    return () => {
      isLatest = false;
    };
  }, [words]);
  const inHand = choices?.[at];
  const active = inHand === undefined ? null : `${id}-${at}`;
  useEffect(() => {
    if (active === null) return;
    box.setAttribute('aria-activedescendant', active);
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    return () => box.removeAttribute('aria-activedescendant');
  }, [box, active]);
  useImperativeHandle(ref, () => ({
    key: (event) => {
      const count = choices?.length ?? 0;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && count > 0) setAt((at + step + count) % count);
      else if ((event.key === 'Enter' || event.key === 'Tab') && inHand !== undefined) onChoose(inHand);
      else if (event.key === 'Escape') onEnd();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  }));
  if (choices === null) return null;
  return (
    <div className="link-choices">
      {choices.length === 0 && <p className="quiet">{texts.nothingToLink}</p>}
      <div id={id} role="listbox" aria-label={texts.linkTo}>
        {choices.map((choice, index) => (
          <div
            key={`${choice.to} ${choice.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(choice);
            }}
          >
            <Icon name={choice.to === 'fact' ? 'line' : choice.isPrivate ? 'lock' : 'page'} />
            <span dir="auto">{choice.words}</span>
            {choice.elsewhere !== undefined && <small dir="auto">{choice.elsewhere}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
