import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { wordReason } from '../../electron/texts/word-reason.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { judgeFact } from './fact-actions.ts';
import { takeOut } from './line-keys.ts';

/** Why a line was found, for a reader who asks; where it is doubtful, with the answer a press away. */
export function LineReason({ line }: { readonly line: BriefingLine }) {
  const { brief, hand } = useTexts();
  const { fact, check } = line;
  const { confidence, reason } = fact.evidence;
  const why = wordReason(reason, interfaceLanguage(interfaceLocale()));
  return (
    <div className="line-reason">
      <p>{brief.checkWhy(Math.round(confidence * 100), why)}</p>
      {check && (
        <p className="line-verdict">
          <Button onClick={() => void judgeFact(fact.id, 'confirmed')}>
            {hand.confirm} <kbd>C</kbd>
          </Button>
          <Button look="quiet" onClick={() => takeOut(fact, 'rejected')}>
            {hand.reject} <kbd>X</kbd>
          </Button>
        </p>
      )}
    </div>
  );
}
