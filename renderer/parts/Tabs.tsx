import { type KeyboardEvent, useRef } from 'react';

interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** A number shown beside the name, such as how many notes there are. */
  readonly count?: number | undefined;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly look: 'views' | 'panes';
  readonly tabs: readonly Tab<Key>[];
  readonly chosen: Key | null;
  /** Id of the element that shows what a tab stands for. */
  readonly panelOf: (key: Key) => string;
  readonly onChoose: (key: Key) => void;
}

/** A row of tabs: one is chosen, arrow keys go from one to the next. */
export function Tabs<Key extends string>({ label, look, tabs, chosen, panelOf, onChoose }: Props<Key>) {
  const row = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const place = (to + tabs.length) % tabs.length;
    const next = tabs[place];
    if (next === undefined) return;
    onChoose(next.key);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={label} className={`tabs tabs-${look}`} onKeyDown={step}>
      {tabs.map((tab, index) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          id={`tab-${tab.key}`}
          aria-selected={tab.key === chosen}
          aria-controls={panelOf(tab.key)}
          tabIndex={tab.key === chosen || (chosen === null && index === 0) ? 0 : -1}
          onClick={() => onChoose(tab.key)}
        >
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && (
            <span className="tab-count" aria-hidden="true">
              {tab.count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
