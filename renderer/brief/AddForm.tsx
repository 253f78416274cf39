import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { editing, stopEditing } from './editing.ts';
import { FactForm } from './FactForm.tsx';
import { addFact } from './fact-actions.ts';

/** The form for a new line, with a word on what the line will rest on. */
export function AddForm() {
  const words = useTexts().brief;
  const open = useStore(editing, (state) => state.editing);
  const text = useSession((state) => state.article?.revision.text ?? '');
  if (open?.kind !== 'add') return null;
  const [span] = open.spans;
  const quote = span === undefined ? '' : text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const short = quote.length > 90 ? `${quote.slice(0, 89).trimEnd()}…` : quote;
  return (
    <FactForm
      title={words.addKind(words.kinds[open.body.kind])}
      body={open.body}
      isNew
      basis={span === undefined ? words.restsOnNothing : words.restsOn(short)}
      onSave={async (body) => (await addFact(body, open.spans)) !== null}
      onLeave={stopEditing}
    />
  );
}
