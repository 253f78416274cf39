import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { hideFact } from './fact-actions.ts';

/** The lines that were left out, each a press away from standing in the briefing again. */
export function HiddenLines({ lines }: { readonly lines: readonly BriefingLine[] }) {
  const { brief: words, hand } = useTexts();
  if (lines.length === 0) return null;
  return (
    <details className="hidden-lines">
      <summary>{words.hiddenLines(lines.length)}</summary>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.key} className="line line-hidden">
            <div className="line-words" dir="auto">
              <span className="label">{words.kinds[line.fact.body.kind]}</span> {line.text}{' '}
              {line.fact.verdict === 'rejected' && <span className="label">{hand.rejected}</span>}
            </div>
            <Button look="quiet" onClick={() => void hideFact(line.fact.id, false)}>
              {words.showAgain}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
