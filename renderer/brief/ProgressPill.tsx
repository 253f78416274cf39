import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { ProgressSelect } from '../parts/ProgressSelect.tsx';
import { setProgress } from './fact-actions.ts';

/** How far an undertaking has come: what follows from source and calendar until the user says otherwise. */
export function ProgressPill({ line, withChoices }: { readonly line: BriefingLine; readonly withChoices: boolean }) {
  return (
    <ProgressSelect
      shown={line.progress}
      own={line.fact.progress}
      firmness={line.firmness}
      withChoices={withChoices}
      onSet={(progress) => void setProgress(line.fact.id, progress)}
    />
  );
}
