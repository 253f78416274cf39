import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { session } from '../desk/session.ts';
import { Icon } from '../parts/Icon.tsx';
import { choose, showInLibrary } from './choose.ts';
import { FindOption } from './FindOption.tsx';
import { type FindChoice, findGroups, keyOf } from './find-choices.ts';
import { HitCount } from './HitCount.tsx';
import { useAnswers } from './use-answers.ts';

/** One box for articles, lines, people, notes and commands. */
export function FindSheet() {
  const texts = useAllTexts();
  const words = texts.search;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { answer } = useAnswers('searchEverything', typed);
  const groups = findGroups(typed, answer, texts.menu);
  const choices = groups.flatMap((group) => group.choices);
  const inHand = choices[Math.min(at, choices.length - 1)];
  const active = inHand === undefined ? undefined : `${id}-${keyOf(inHand)}`;
  useEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    return () => {
      box?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const close = () => session.set({ sheet: null });
  const take = (choice: FindChoice) => {
    close();
    // Once the box is gone and the focus back: what is chosen may open a sheet, or move the focus itself.
    requestAnimationFrame(() => choose(choice, answer?.sought ?? []));
  };
  const showAll = () => {
    close();
    requestAnimationFrame(() => showInLibrary(typed));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0)
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && answer !== null) {
      showAll();
    } else if (event.key === 'Enter' && inHand !== undefined) take(inHand);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog find"
      aria-label={words.box}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="find-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.box}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-choices`}
          aria-autocomplete="list"
          aria-activedescendant={active}
          placeholder={words.boxPlaceholder}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          data-first-focus
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={`${id}-choices`} className="find-choices" role="listbox" aria-label={words.results}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <h3 id={`${id}-${group.kind}`}>{words.kinds[group.kind]}</h3>
            {group.choices.map((choice) => (
              <div
                key={keyOf(choice)}
                id={`${id}-${keyOf(choice)}`}
                className={choice.kind === 'command' ? 'find-option find-command' : 'find-option'}
                role="option"
                tabIndex={-1}
                aria-selected={choice === inHand}
                onPointerMove={() => setAt(choices.indexOf(choice))}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(choice)}
                onKeyDown={onKeyDown}
              >
                <FindOption choice={choice} />
              </div>
            ))}
          </div>
        ))}
        {typed.trim() !== '' && answer !== null && choices.length === 0 && (
          <div className="find-nothing">
            <HitCount answer={answer} />
          </div>
        )}
      </div>
      <footer className="find-foot">
        {answer === null || answer.articles.length === 0 ? <p>{words.hint}</p> : <HitCount answer={answer} />}
        {answer !== null && answer.articles.length > 0 && (
          <button type="button" className="link" onClick={showAll}>
            {words.showAll}
          </button>
        )}
      </footer>
    </dialog>
  );
}
