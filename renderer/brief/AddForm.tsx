import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { editing, stopEditing } from './editing.ts';
import { FactForm } from './FactForm.tsx';
import { addFact } from './fact-actions.ts';

/** How much of the passage is shown, in columns. */
const longestBasis = 90;

/** The form for a new line, with a word on what the line will rest on. */
export function AddForm() {
  const words = useTexts().brief;
  const open = useStore(editing, (state) => state.editing);
  const text = useSession((state) => state.article?.revision.text ?? '');
  if (open?.kind !== 'add') return null;
  const [span] = open.spans;
  const quote = span === undefined ? '' : clipText(oneLine(text.slice(span.start, span.end)), longestBasis);
  return (
    <FactForm
      title={words.addKind(words.kinds[open.body.kind])}
      body={open.body}
      isNew
      basis={span === undefined ? words.restsOnNothing : words.restsOn(quote)}
      onSave={async (body) => (await addFact(body, open.spans)) !== null}
      onLeave={stopEditing}
    />
  );
}
