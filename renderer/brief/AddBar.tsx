import type { BriefingSection } from '../../electron/briefing/sections.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { AddButton } from './AddButton.tsx';
import { startAdding } from './adding.ts';

interface Props {
  /** Sections that hold nothing yet. */
  readonly sections: readonly BriefingSection[];
  readonly withBottomLine: boolean;
}

/** The sections that are empty, offered quietly at the end. */
export function AddBar({ sections, withBottomLine }: Props) {
  const words = useTexts().brief;
  if (sections.length === 0 && !withBottomLine) return null;
  return (
    <div className="add-bar">
      <span className="quiet">{words.addBar}</span>
      {withBottomLine && (
        <Button
          look="quiet"
          icon="plus"
          aria-label={words.addTo(words.bottomLine)}
          onClick={() => void startAdding('bottomLine', 'summary')}
        >
          {words.bottomLine}
        </Button>
      )}
      {sections.map((section) => (
        <AddButton key={section} section={section} words={words.sections[section]} />
      ))}
    </div>
  );
}
