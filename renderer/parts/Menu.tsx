import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** One thing that a menu can do. */
export interface MenuEntry {
  readonly label: string;
  readonly keyHint?: string | undefined;
  /** For a choice: whether it is the one that holds. */
  readonly checked?: boolean | undefined;
  /** Stands above it and the entries that follow. */
  readonly heading?: string | undefined;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  /** Words beside the picture, where there is room for them. */
  readonly words?: string;
  /** -1 where Tab passes it by. */
  readonly tabIndex?: 0 | -1;
  /** What it can do; asked for when it opens. */
  readonly entries: () => readonly MenuEntry[];
}

/** A button that opens a short list of actions. */
export function Menu({ label, icon, words, tabIndex, entries }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={words === undefined ? 'icon-button' : 'button button-quiet'}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        title={label}
        tabIndex={tabIndex}
        // A press closes an open list before the click arrives; without this the click would open it again.
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          if (!wasOpen.current) setOpen(true);
          wasOpen.current = false;
        }}
      >
        <Icon name={icon} />
        {words}
      </button>
      {open && (
        <MenuList
          label={label}
          entries={entries()}
          button={button.current}
          onClose={(chosen) => {
            setOpen(false);
            if (chosen === null) return;
            button.current?.focus();
            chosen?.run();
          }}
        />
      )}
    </>
  );
}

interface ListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly button: HTMLElement | null;
  /** With the entry that was chosen, `undefined` where the keyboard closed it, `null` where the pointer went elsewhere. */
  readonly onClose: (chosen: MenuEntry | undefined | null) => void;
}

/** A short list of actions beside an element. */
export function MenuList({ label, entries, button, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.showPopover();
    placeBeside(list.current, button);
    list.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, [button]);
  const step = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === 'Tab' || event.key === 'Escape') {
      event.preventDefault();
      onClose(undefined);
      return;
    }
    const hinted = entries.find(({ keyHint }) => keyHint === event.key.toUpperCase());
    if (hinted !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      onClose(hinted);
      return;
    }
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  };
  return (
    <div
      ref={list}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose(null);
      }}
      onKeyDown={step}
    >
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a menu does not change while it is open
        <Fragment key={index}>
          {entry.heading !== undefined && <p className="menu-heading">{entry.heading}</p>}
          <button
            type="button"
            {...(entry.checked === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': entry.checked })}
            tabIndex={-1}
            aria-keyshortcuts={entry.keyHint?.length === 1 ? entry.keyHint : undefined}
            onClick={() => onClose(entry)}
          >
            <span>{entry.label}</span>
            {entry.keyHint !== undefined && <kbd aria-hidden>{entry.keyHint}</kbd>}
            {entry.checked === true && <Icon name="check" />}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

/** Puts a list under its button, or above where there is no room, always inside the window. */
function placeBeside(list: HTMLElement | null, button: HTMLElement | null): void {
  if (list === null || button === null) return;
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + 4 + height <= innerHeight;
  list.style.setProperty('left', `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`);
  list.style.setProperty('top', `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`);
}
