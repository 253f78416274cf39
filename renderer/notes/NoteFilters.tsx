import { lineText } from '../../electron/briefing/line-text.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { knownTags, useKnownTags } from './known-tags.ts';
import { isSameTag, listedNotes, tagsOf } from './listed-notes.ts';
import { titleOf } from './references.ts';

/** By what the list of notes is narrowed: one of the tags, and what the notes link to. */
export function NoteFilters() {
  const words = useTexts().notes;
  const chosen = useStore(listedNotes, (state) => state.tag);
  const scope = useStore(listedNotes, (state) => state.scope);
  const notes = useSession((state) => state.notes);
  const articleId = useSession((state) => state.articleId);
  const known = useStore(knownTags, (state) => state.tags);
  useKnownTags(scope === 'all');
  const tags = scope === 'all' ? tagsOf(notes, known) : tagsOf(notes.filter((note) => note.articleId === articleId));
  // A tag that was chosen stays in sight, though no note here has it.
  const offered = chosen === null || tags.some((tag) => isSameTag(tag, chosen)) ? tags : [...tags, chosen];
  return (
    <>
      <LinkFilter />
      {offered.length > 0 && (
        <fieldset className="tags tag-filter">
          <legend className="unseen">{words.filterByTag}</legend>
          {offered.map((tag) => {
            const isChosen = chosen !== null && isSameTag(tag, chosen);
            return (
              <button
                key={tag}
                type="button"
                className="tag"
                aria-pressed={isChosen}
                onClick={() => listedNotes.set({ tag: isChosen ? null : tag })}
              >
                {tag}
              </button>
            );
          })}
        </fieldset>
      )}
    </>
  );
}

function LinkFilter() {
  const words = useTexts().notes;
  const linkingTo = useStore(listedNotes, (state) => state.linkingTo);
  const article = useSession((state) => state.article);
  const notes = useSession((state) => state.notes);
  if (linkingTo === null) return null;
  const fact = article?.facts.find(({ id }) => id === linkingTo.id);
  const note = notes.find(({ id }) => id === linkingTo.id);
  const name = fact === undefined ? (note === undefined ? '' : titleOf(note)) : lineText(fact.body);
  return (
    <p className="link-filter">
      <span dir="auto">{words.linkingTo(name)}</span>
      <IconButton icon="cross" label={words.showAllNotes} onClick={() => listedNotes.set({ linkingTo: null })} />
    </p>
  );
}
