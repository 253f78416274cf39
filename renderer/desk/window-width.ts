import { session } from './session.ts';

/** Below this width two panes become one, in CSS pixels. */
const oneMain = '(max-width: 1099px)';
/** Below this width the library lies over the rest when it is called. */
const noLibrary = '(max-width: 819px)';

/** Lets the desk follow the width of the window, which zooming changes too. */
export function followWidth(): void {
  const narrow = matchMedia(oneMain);
  const slim = matchMedia(noLibrary);
  const take = () => {
    session.set({ narrow: narrow.matches, slim: slim.matches });
    if (!slim.matches && session.get().sheet === 'library') session.set({ sheet: null });
  };
  narrow.addEventListener('change', take);
  slim.addEventListener('change', take);
  take();
}
