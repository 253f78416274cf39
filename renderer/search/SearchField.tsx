import { type KeyboardEvent, useEffect, useRef } from 'react';
import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { keyName } from '../desk/shortcuts.ts';
import { useStore } from '../desk/store.ts';
import { IconButton } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { clearHits } from './article-hits.ts';
import { HitCount } from './HitCount.tsx';
import { HitList } from './HitList.tsx';
import { librarySearch } from './library-search.ts';
import { openHit } from './open-hit.ts';
import { sought } from './sought.ts';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly onChosen?: (() => void) | undefined;
}

/** The last wish for the field that was granted. */
let granted = 0;

/** The search over the library's list, and what was found in the list's place. */
export function SearchField({ onChosen }: Props) {
  const words = useAllTexts().search;
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  const text = useStore(sought, (state) => state.words);
  const wish = useStore(librarySearch, (state) => state.wish);
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLElement>(null);
  const { answer, showMore } = useAnswers('search', text);
  const isOn = text.trim() !== '';
  useEffect(() => librarySearch.set({ isOn }), [isOn]);
  useEffect(() => {
    if (wish === granted) return;
    granted = wish;
    field.current?.focus();
    field.current?.select();
  }, [wish]);
  const clear = () => {
    sought.set({ words: '' });
    clearHits();
    field.current?.focus();
  };
  const open = (hit: Parameters<typeof openHit>[0]) => {
    onChosen?.();
    void openHit(hit, answer?.sought ?? []);
  };
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const stops = [...(whole.current?.querySelectorAll<HTMLElement>('input, .hit-choose') ?? [])];
    const at = stops.findIndex((stop) => stop.contains(document.activeElement));
    const next = stops[at + by];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <search
      ref={whole}
      className="library-search"
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') step(event, 1);
        else if (event.key === 'ArrowUp') step(event, -1);
        else if (event.key === 'Escape' && isOn) {
          event.preventDefault();
          event.stopPropagation();
          clear();
        }
      }}
    >
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          value={text}
          placeholder={`${words.placeholder} (${keyName(shortcuts.searchLibrary, isMac)})`}
          aria-label={words.field}
          spellCheck={false}
          autoComplete="off"
          title={words.hint}
          onChange={(event) => sought.set({ words: event.target.value })}
          onKeyDown={(event) => {
            const [first] = answer?.articles ?? [];
            if (event.key !== 'Enter' || first === undefined) return;
            event.preventDefault();
            open(answer?.notes[0] ?? first);
          }}
        />
        {isOn && <IconButton icon="cross" label={words.clear} keyHint="Esc" onClick={clear} />}
      </div>
      {isOn && answer !== null && (
        <>
          <HitCount answer={answer} />
          <HitList answer={answer} onOpen={open} onMore={showMore} />
        </>
      )}
    </search>
  );
}
