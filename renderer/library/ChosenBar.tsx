import { useAllTexts } from '../desk/all-texts.ts';
import { useStore } from '../desk/store.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { choice, clearChoice } from './choosing.ts';
import { chosenEntries, focusList } from './chosen-actions.ts';

/** How many articles of the list are chosen, and what can be done with them. */
export function ChosenBar() {
  const words = useAllTexts().library;
  const count = useStore(choice, (state) => state.ids.size);
  if (count === 0) return null;
  return (
    <div className="chosen-bar" role="toolbar" aria-label={words.withChosen}>
      <span>{words.chosen(count)}</span>
      <Menu icon="more" label={words.withChosen} entries={chosenEntries} />
      <IconButton
        icon="cross"
        label={words.clearChosen}
        onClick={() => {
          clearChoice();
          focusList();
        }}
      />
    </div>
  );
}
