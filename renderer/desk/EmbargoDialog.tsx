import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useAllTexts } from './all-texts.ts';
import { embargo } from './going-out.ts';
import { useStore } from './store.ts';

/** Asks before a briefing goes out that may not yet. */
export function EmbargoDialog() {
  const words = useAllTexts().pageSetup;
  const question = useStore(embargo, (state) => state.question);
  if (question === null) return null;
  return (
    <Dialog title={words.embargoHeading} onClose={() => question.answer(false)}>
      <p>{question.message}</p>
      <div className="dialog-actions">
        <Button data-first-focus onClick={() => question.answer(false)}>
          {words.cancel}
        </Button>
        <Button look="primary" onClick={() => question.answer(true)}>
          {words.goAhead[question.way]}
        </Button>
      </div>
    </Dialog>
  );
}
