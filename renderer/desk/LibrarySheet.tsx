import { Dialog } from '../parts/Dialog.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlaceNav } from './PlaceNav.tsx';
import { session } from './session.ts';
import { useTexts } from './texts.ts';

/** The library in a window too small to show it beside the briefing. */
export function LibrarySheet() {
  const words = useTexts().desk;
  const close = () => session.set({ sheet: null });
  return (
    <Dialog title={words.regions.library} onClose={close}>
      <nav aria-label={words.regions.library} className="library-in-sheet">
        <PlaceNav onChosen={(place) => place === 'comingUp' && close()} />
        <PlaceList onChosen={close} />
      </nav>
    </Dialog>
  );
}
