import type { NameChoice } from './names-of-article.ts';

interface Props {
  readonly label: string;
  readonly choices: readonly NameChoice[];
  readonly onChoose: (choice: NameChoice) => void;
}

/** Names to choose from; a press chooses, the arrow keys go from one to the next. */
export function NameChoices({ label, choices, onChoose }: Props) {
  return (
    <ul
      className="name-choices"
      aria-label={label}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
        const at = buttons.findIndex((button) => button.matches(':focus'));
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {choices.map((choice, at) => (
        <li key={choice.key}>
          <button
            // The dialog hands the focus to what carries this when it opens; React's own prop would come too early.
            ref={(button) => {
              button?.toggleAttribute('autofocus', at === 0);
            }}
            type="button"
            dir="auto"
            onClick={() => onChoose(choice)}
          >
            <b className="name">{choice.name}</b>
            {choice.about !== undefined && <span className="quiet">{choice.about}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
