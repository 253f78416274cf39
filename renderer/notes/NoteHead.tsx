import type { AnnotationTarget, HighlightColour } from '../../electron/contract/annotations.ts';
import type { Annotation } from '../../electron/contract/private-notes.ts';
import { useColourNames } from '../desk/colour-names.ts';
import { useSession } from '../desk/session.ts';
import { useTexts } from '../desk/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { paragraphMark } from '../parts/paragraph-mark.ts';
import { passageHere } from '../versions/places.ts';
import { placeOf } from './note-place.ts';

interface Props {
  readonly target: AnnotationTarget;
  readonly visibility: 'private' | 'printable';
  readonly colour?: HighlightColour | undefined;
  readonly hasText: boolean;
  /** Title of the article, where the note belongs to another than the open one. */
  readonly elsewhere?: string | undefined;
  /** The note, where there is one already. */
  readonly note?: Annotation | undefined;
}

/** Whose eyes a note is for, in picture and word, and what it is about. */
export function NoteHead({ target, visibility, colour, hasText, elsewhere, note }: Props) {
  const words = useTexts();
  const article = useSession((state) => state.article);
  const carried = useSession((state) => state.carried);
  const here = article === null || note === undefined ? null : passageHere(article, note, carried);
  const place = placeOf(elsewhere === undefined ? article : null, target, here);
  const colours = useColourNames();
  const isPrivate = visibility === 'private';
  const name = isPrivate
    ? hasText
      ? words.notes.privateNote
      : words.notes.privateMark
    : hasText
      ? words.notes.printableNote
      : words.notes.printableMark;
  const where = place.paragraphs.length > 0 ? paragraphMark(place.paragraphs) : place.lost ? words.notes.lost : '';
  const about = target.kind === 'article' ? words.notes.onArticle : where;
  const unsure = here?.verdict === 'changed' ? words.versions.unsure : '';
  return (
    <header className="note-head">
      <Icon name={isPrivate ? 'lock' : 'page'} />
      <span className="note-kind">{[name, about, unsure].filter((part) => part !== '').join(' · ')}</span>
      {colour !== undefined && <span className={`swatch swatch-${colour}`}>{colours[colour]}</span>}
      <span className="note-reach">{isPrivate ? words.notes.onlyHere : words.notes.onThePage}</span>
    </header>
  );
}
