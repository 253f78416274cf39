import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { MenuList } from '../parts/Menu.tsx';
import { lineChoices, lineMenu } from './line-choices.ts';

/** What the passage in hand shall become, asked for by a key; the focus goes back to its sentence. */
export function LineMenu() {
  const words = useTexts().read;
  const span = useStore(lineMenu, (state) => state.span);
  const beside = useStore(lineMenu, (state) => state.beside);
  if (span === null) return null;
  return (
    <MenuList
      label={words.addFact}
      entries={lineChoices(span)}
      button={beside}
      onClose={(chosen) => {
        lineMenu.set({ span: null, beside: null });
        if (chosen === null) return;
        beside?.focus({ preventScroll: true });
        chosen?.run();
      }}
    />
  );
}
