import { useTexts } from '../desk/texts.ts';
import { listedNotes } from './listed-notes.ts';

/** The tags of a note in the list; each shows the notes that have it. */
export function TagChips({ tags }: { readonly tags: readonly string[] }) {
  const words = useTexts().notes;
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={words.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" className="tag" title={words.showTagged(tag)} onClick={() => listedNotes.set({ tag })}>
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}
