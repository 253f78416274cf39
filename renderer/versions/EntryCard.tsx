import { useId } from 'react';
import { useColourNames } from '../desk/colour-names.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { attachEntry, confirmEntry } from './attaching.ts';
import type { Entry } from './entries.ts';
import { PassagePair } from './PassagePair.tsx';

interface Props {
  readonly entry: Entry;
  /** Told when the entry has been settled and will go, so that the focus goes on to the next. */
  readonly onSettled: () => void;
}

/** A mark, note or line that does not stand where it stood: what it rested on, what is there now, and what to do. */
export function EntryCard({ entry, onSettled }: Props) {
  const words = useTexts().versions;
  const colours = useColourNames();
  const heading = useId();
  const { kind, verdict, note, passages } = entry;
  const name = kind === 'line' ? words.aLine : entry.words === '' ? words.aMark : words.aNote;
  const settle = async (done: Promise<boolean>) => {
    if (await done) onSettled();
  };
  const isPlaced = passages.some(({ now }) => now !== undefined);
  const look = note?.visibility === 'private' ? 'change-entry change-private' : 'change-entry';
  return (
    <li className={look} data-entry={entry.id} tabIndex={-1} aria-labelledby={heading}>
      <p className="change-head">
        {note !== undefined && <Icon name={note.visibility === 'private' ? 'lock' : 'page'} />}
        <span id={heading}>
          <b>{name}</b> <span className={`pill verdict-${verdict}`}>{words.verdicts[verdict]}</span>
        </span>
        {note?.colour !== undefined && <span className={`swatch swatch-${note.colour}`}>{colours[note.colour]}</span>}
      </p>
      {entry.words !== '' && (
        <p className="change-words" dir="auto">
          {entry.words}
        </p>
      )}
      {passages.length === 0 && <p className="quiet">{words.wholeNote}</p>}
      {passages.map((passage) => (
        <PassagePair key={`${passage.wasIn} ${passage.was.start} ${passage.was.end}`} passage={passage} />
      ))}
      <div className="change-actions">
        {isPlaced && <Button onClick={() => void settle(confirmEntry(entry))}>{words.confirm}</Button>}
        {verdict !== 'moved' && (
          <Button
            look="quiet"
            // The press must not take the selection away that it is about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void settle(attachEntry(entry))}
          >
            {words.attach}
          </Button>
        )}
      </div>
    </li>
  );
}
