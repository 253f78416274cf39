import { type Firmness, type Progress, progresses } from '../../electron/contract/facts.ts';
import { useTexts } from '../desk/texts.ts';

interface Props {
  /** How far it has come: the user's word, or what follows from source and calendar. */
  readonly shown: Progress | undefined;
  /** The user's word alone. */
  readonly own: Progress | undefined;
  /** Said where nothing follows, as for a request. */
  readonly firmness: Firmness | undefined;
  /** With null where the user leaves it to the source again. */
  readonly onSet: (progress: Progress | null) => void;
  /** False where it is only looked at yet. */
  readonly withChoices?: boolean;
}

/** How far an undertaking has come, to be read and to be chosen. */
export function ProgressSelect({ shown, own, firmness, onSet, withChoices = true }: Props) {
  const words = useTexts().brief;
  const unsaid =
    shown !== undefined ? words.progressWords[shown] : firmness === undefined ? '' : words.firmness[firmness];
  return (
    <select
      className={`pill pill-${shown ?? 'none'}`}
      aria-label={words.progress}
      title={words.progress}
      value={own ?? ''}
      onChange={(event) => onSet(progresses.find((candidate) => candidate === event.target.value) ?? null)}
    >
      <option value="">{own === undefined ? unsaid : words.asSource}</option>
      {progresses
        .filter((progress) => (own !== undefined ? withChoices || progress === own : withChoices && progress !== shown))
        .map((progress) => (
          <option key={progress} value={progress}>
            {words.progressWords[progress]}
          </option>
        ))}
    </select>
  );
}
