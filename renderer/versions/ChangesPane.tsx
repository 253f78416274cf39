import { useEffect, useRef } from 'react';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { closedBy } from '../notes/closed-notes.ts';
import { Button } from '../parts/Button.tsx';
import { confirmMoved } from './attaching.ts';
import { EntryCard } from './EntryCard.tsx';
import { entriesOf } from './entries.ts';
import { entryInFocus } from './entry-focus.ts';
import { waitingIn } from './places.ts';
import { WhatChanged } from './WhatChanged.tsx';

/** Beside the article: what became of marks and lines in the version that is shown, and what changed since another. */
export function ChangesPane() {
  const words = useTexts().versions;
  const pane = useRef<HTMLDivElement>(null);
  const article = useSession((state) => state.article);
  const notes = useSession((state) => state.notes);
  const carried = useSession((state) => state.carried);
  const wanted = useStore(entryInFocus, (state) => state.id);
  // Without the private notes nobody knows whether all is settled: only what is seen is told of.
  const isClosed = useSession(({ desk }) => closedBy(desk?.privacy) !== null);
  useEffect(() => {
    if (wanted === null) return;
    const entry = pane.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(wanted)}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus();
    entryInFocus.set({ id: null });
  }, [wanted]);
  if (article === null) return null;
  const report = carried?.revisionId === article.revision.id ? carried : null;
  const entries = report === null ? [] : entriesOf(report, article, notes);
  const waiting = waitingIn(report);
  const moved = entries.filter(({ verdict }) => verdict === 'moved').length;
  const next = (at: number) => {
    const other = entries[at + 1] ?? entries[at - 1];
    requestAnimationFrame(() => {
      const card = other && pane.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(other.id)}"]`);
      (card ?? pane.current?.querySelector<HTMLElement>('h3'))?.focus();
    });
  };
  return (
    <div ref={pane} className="changes">
      {report !== null && (
        <section aria-labelledby="changes-summary">
          <h3 id="changes-summary" tabIndex={-1}>
            {words.summary}
          </h3>
          <dl className="changes-counts">
            <dt>{words.marks}</dt>
            <dd>{isNone(report.marks) ? words.noneYet : words.counts(report.marks)}</dd>
            <dt>{words.lines}</dt>
            <dd>{isNone(report.lines) ? words.noneYet : words.counts(report.lines)}</dd>
          </dl>
          {(waiting > 0 || !isClosed) && (
            <p className={waiting > 0 ? 'changes-waiting' : 'quiet'}>
              {waiting > 0 ? words.waiting(waiting) : words.allSettled}
            </p>
          )}
          {isClosed && <p className="quiet">{words.printableOnly}</p>}
          {waiting > 0 && <p className="quiet">{words.attachHint}</p>}
          <ul className="changes-entries">
            {entries.map((entry, at) => (
              <EntryCard key={`${entry.kind} ${entry.id}`} entry={entry} onSettled={() => next(at)} />
            ))}
          </ul>
          {moved > 0 && <Button onClick={() => void confirmMoved()}>{words.confirmAllMoved(moved)}</Button>}
        </section>
      )}
      <WhatChanged article={article} />
    </div>
  );
}

function isNone(counts: {
  readonly exact: number;
  readonly moved: number;
  readonly changed: number;
  readonly orphan: number;
}): boolean {
  return counts.exact + counts.moved + counts.changed + counts.orphan === 0;
}
