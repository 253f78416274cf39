import type { BriefingSection } from '../../electron/briefing/sections.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { kindsOfSection, startAdding } from './adding.ts';

/** The way to add a line to a section; where it holds two kinds, it asks which. */
export function AddButton({ section, words: shown }: { readonly section: BriefingSection; readonly words?: string }) {
  const words = useTexts().brief;
  const label = words.addTo(words.sections[section]);
  const kinds = kindsOfSection[section];
  const [only] = kinds;
  if (kinds.length > 1) {
    const entries = () =>
      kinds.map((kind) => ({ label: words.kinds[kind], run: () => void startAdding(section, kind) }));
    return <Menu icon="plus" label={label} words={shown ?? words.add} entries={entries} />;
  }
  return (
    <Button
      look="quiet"
      icon="plus"
      aria-label={label}
      // The press must not take the selection away that the new line is to rest on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => only !== undefined && void startAdding(section, only)}
    >
      {shown ?? words.add}
    </Button>
  );
}
