import { useState } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { TagField } from '../notes/TagField.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { setTags, tagging } from './list-actions.ts';

/** The tags of an article of the list; each is kept when it is chosen. */
export function TagsSheet() {
  const words = useAllTexts().library;
  const listing = useStore(tagging, (state) => state.listing);
  const known = useSession((state) => state.outline?.tags);
  const [tags, setOwn] = useState<readonly string[]>(listing?.tags ?? []);
  const close = () => session.set({ sheet: null });
  if (listing === null) return null;
  const take = (next: readonly string[]) => {
    setOwn(next);
    void setTags(listing.id, next).then((isKept) => {
      if (!isKept) setOwn(tags);
    });
  };
  return (
    <Dialog title={words.tagsOf} onClose={close}>
      <p className="tags-title" dir="auto">
        {listing.title}
      </p>
      <TagField tags={tags} known={known ?? []} onChange={take} isFirst />
      <p className="tags-hint">{words.tagsHint}</p>
      <div className="dialog-actions">
        <Button look="primary" onClick={close}>
          {words.tagsDone}
        </Button>
      </div>
    </Dialog>
  );
}
