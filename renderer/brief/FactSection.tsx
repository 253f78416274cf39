import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import type { BriefingSection } from '../../electron/briefing/sections.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { AddButton } from './AddButton.tsx';
import { AddForm } from './AddForm.tsx';
import { editing } from './editing.ts';
import { FactLine } from './FactLine.tsx';
import { sectionLimit, wholeSections } from './whole-sections.ts';

interface Props {
  readonly section: BriefingSection;
  readonly lines: readonly BriefingLine[];
  /** False in the first picture of a start: what only a pointer or a key brings up is drawn after it. */
  readonly withTools: boolean;
}

/** A section of the briefing: its heading, its lines, and the way to add one. */
export function FactSection({ section, lines, withTools }: Props) {
  const words = useTexts().brief;
  const adds = useStore(editing, ({ editing: open }) => open?.kind === 'add' && open.section === section);
  const together = lines.map((line) => line.fact.id);
  const whole = useStore(wholeSections, (state) => state.whole);
  const shown = whole ? lines : lines.slice(0, sectionLimit);
  const heading = `section-${section}`;
  return (
    <section className={`section section-${section}`} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{words.sections[section]}</h2>
        {withTools && <AddButton section={section} />}
      </div>
      <ul className="lines">
        {shown.map((line) => (
          <FactLine key={line.key} line={line} together={together} withTools={withTools} />
        ))}
        {adds && (
          <li className="line line-form">
            <AddForm />
          </li>
        )}
      </ul>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={() => wholeSections.set({ whole: true })}>
          {words.showAll(lines.length)}
        </Button>
      )}
    </section>
  );
}
