import { useState } from 'react';
import { addFact } from '../brief/fact-actions.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Button } from '../parts/Button.tsx';

/** Puts a question to raise into the briefing, without leaving the page. */
export function AddQuestion() {
  const words = useAllTexts().pageSetup;
  const [text, setText] = useState('');
  const add = async () => {
    const question = text.trim();
    if (question !== '' && (await addFact({ kind: 'question', text: question }, [])) !== null) setText('');
  };
  return (
    <li>
      <form
        className="add-question field"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          dir="auto"
          aria-label={words.question}
          placeholder={words.question}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" aria-disabled={text.trim() === ''}>
          {words.addQuestion}
        </Button>
      </form>
    </li>
  );
}
