import { lazy, Suspense, useState } from 'react';
import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { focusLine } from '../desk/reveal.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { Cite } from './Cite.tsx';
import { editing, startEditing, stopEditing } from './editing.ts';
import { FactForm } from './FactForm.tsx';
import { editFact } from './fact-actions.ts';
import { LineLabels } from './LineLabels.tsx';
import { LineWords } from './LineWords.tsx';
import { lineKeys } from './line-keys.ts';
import { lineMenu } from './line-menu.ts';
import { NoteMark } from './NoteMark.tsx';
import { ProgressPill } from './ProgressPill.tsx';

/** The wording of reasons is a long table, which the first screen does without. */
const LineReason = lazy(async () => ({ default: (await import('./LineReason.tsx')).LineReason }));

interface Props {
  readonly line: BriefingLine;
  /** Ids of the lines that stand with it, in order. */
  readonly together: readonly string[];
  /** `li` in a list; the bottom line stands alone. */
  readonly as?: 'li' | 'div';
  /** False in the first picture of a start, which nobody has a pointer over yet. */
  readonly withTools?: boolean;
}

/** One line of the briefing with its source, what is to be known of it, and what can be done with it. */
export function FactLine({ line, together, as: Tag = 'li', withTools = true }: Props) {
  const words = useTexts().brief;
  const [explained, setExplained] = useState(false);
  const { fact, section } = line;
  // An undertaking's second place, among the dates, is for reading only.
  const repeats = line.key !== fact.id;
  const edited = useStore(editing, ({ editing: open }) =>
    open?.kind === 'edit' && open.factId === fact.id ? open : null,
  );
  if (edited !== null && !repeats) {
    return (
      <Tag className="line line-form">
        <FactForm
          title={words.edit(words.kinds[fact.body.kind])}
          body={fact.body}
          openAt={edited.field}
          onSave={(body) => editFact(fact.id, body)}
          onLeave={() => {
            stopEditing();
            focusLine(fact.id);
          }}
        />
      </Tag>
    );
  }
  const edit = () => void startEditing({ kind: 'edit', factId: fact.id, body: fact.body });
  const explain = () => setExplained(!explained);
  return (
    <Tag
      className={`line line-${section} line-of-${fact.body.kind}`}
      data-fact={fact.id}
      tabIndex={-1}
      onKeyDown={(event) => lineKeys(event, line, together, explain)}
      onDoubleClick={(event) => {
        if (event.target instanceof HTMLElement && event.target.closest('button, select') === null) edit();
      }}
    >
      <div className="line-words" dir="auto">
        <LineWords line={line} />
        <span className="line-marks">
          <Cite factId={fact.id} paragraphs={line.paragraphs} />
          <NoteMark factId={fact.id} />
          <LineLabels line={line} explained={explained} onExplain={explain} />
        </span>
      </div>
      <LineSide line={line} withTools={withTools} />
      {withTools && !repeats && (
        <div className="line-tools">
          <IconButton icon="pencil" label={words.editFact} keyHint="E" onClick={edit} />
          <Menu icon="more" label={words.moreActions} entries={() => lineMenu(line, together, explain)} />
        </div>
      )}
      {explained && (
        <Suspense fallback={null}>
          <LineReason line={line} />
        </Suspense>
      )}
    </Tag>
  );
}

/** The columns beside a line's words: who, when, how far. */
function LineSide({ line, withTools }: { readonly line: BriefingLine; readonly withTools: boolean }) {
  const words = useTexts().brief;
  if (line.section !== 'agreed' && line.section !== 'requested') return null;
  const loose = line.firmness !== undefined && !['agreed', 'done', 'requested'].includes(line.firmness);
  return (
    <>
      <div className="line-who" dir="auto">
        {line.detail}
      </div>
      <div className="line-status">
        <ProgressPill line={line} withChoices={withTools} />
        {loose && line.firmness !== undefined && <span className="label">{words.firmness[line.firmness]}</span>}
        {line.when !== undefined && <span className="line-when">{line.when}</span>}
      </div>
    </>
  );
}
