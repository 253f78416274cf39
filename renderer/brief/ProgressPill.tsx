import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { progresses } from '../../electron/contract/facts.ts';
import { useTexts } from '../desk/texts.ts';
import { setProgress } from './fact-actions.ts';

/** How far an undertaking has come: what follows from source and calendar until the user says otherwise. */
export function ProgressPill({ line }: { readonly line: BriefingLine }) {
  const words = useTexts().brief;
  const shown = line.progress;
  const own = line.fact.progress;
  const { firmness } = line;
  const unsaid =
    shown !== undefined ? words.progressWords[shown] : firmness === undefined ? '' : words.firmness[firmness];
  const set = (value: string) => {
    const progress = progresses.find((candidate) => candidate === value) ?? null;
    void setProgress(line.fact.id, progress);
  };
  return (
    <select
      className={`pill pill-${shown ?? 'none'}`}
      aria-label={words.progress}
      title={words.progress}
      value={own ?? ''}
      onChange={(event) => set(event.target.value)}
    >
      <option value="">{own === undefined ? unsaid : words.asSource}</option>
      {progresses
        .filter((progress) => own !== undefined || progress !== shown)
        .map((progress) => (
          <option key={progress} value={progress}>
            {words.progressWords[progress]}
          </option>
        ))}
    </select>
  );
}
