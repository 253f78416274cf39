import { type HighlightColour, highlightColours } from '../../electron/contract/annotations.ts';
import { SavedField } from '../parts/SavedField.tsx';
import { useAllTexts } from './all-texts.ts';
import { ask } from './calls.ts';
import { loadUndo } from './loading.ts';
import { session, useSession } from './session.ts';

/** What the five colours are called, each beside its colour. */
export function ColourFields() {
  const { settings: words, read } = useAllTexts();
  const own = useSession((state) => state.colourNames);
  return (
    <section aria-label={words.colours}>
      <h3>{words.colours}</h3>
      <div className="colour-fields">
        {highlightColours.map((colour) => (
          <div key={colour} className={`colour-field swatch-${colour}`}>
            <SavedField
              quiet
              label={read.colours[colour]}
              placeholder={read.colours[colour]}
              value={own[colour] ?? ''}
              onSave={(name) => nameColour(colour, name)}
            />
          </div>
        ))}
      </div>
      <p className="field-hint">{words.coloursHint}</p>
    </section>
  );
}

async function nameColour(colour: HighlightColour, name: string) {
  const result = await ask((calls) => calls.nameColour({ colour, name: name.trim() }));
  if (result.ok) session.set({ colourNames: result.value });
  void loadUndo();
  return result;
}
