interface Props<Key extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** True where the label stands above the choices; else it is told to screen readers only. */
  readonly shown?: boolean;
}

/** A choice among a few, all in view. */
export function Segments<Key extends string>({ label, choices, chosen, onChoose, shown = false }: Props<Key>) {
  return (
    <fieldset className={shown ? 'segments segments-named' : 'segments'}>
      <legend className={shown ? undefined : 'unseen'}>{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          aria-pressed={choice.key === chosen}
          onClick={() => onChoose(choice.key)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
