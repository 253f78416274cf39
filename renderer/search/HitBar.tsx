import { useEffect, useRef } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { IconButton } from '../parts/Button.tsx';
import { clearHits, stepHit } from './article-hits.ts';
import { articleHits } from './hit-store.ts';

/** Over the article: which hit is in hand, and the ways to the next one and the one before. */
export function HitBar() {
  const words = useAllTexts().search;
  const bar = useRef<HTMLDivElement>(null);
  const revisionId = useStore(articleHits, (state) => state.revisionId);
  const at = useStore(articleHits, (state) => state.at);
  const count = useStore(articleHits, (state) => state.spans.length);
  const shownId = useSession((state) => (state.reading ?? state.article)?.revision.id ?? null);
  const isText = useSession((state) => state.tab !== 'print');
  useEffect(() => {
    // Hits belong to the version in which they were found.
    if (revisionId !== null && shownId !== revisionId) clearHits();
  }, [revisionId, shownId]);
  useEffect(() => {
    if (revisionId !== null) bar.current?.focus();
  }, [revisionId]);
  if (revisionId === null || count === 0 || !isText) return null;
  return (
    <div
      ref={bar}
      className="hit-bar"
      role="toolbar"
      aria-label={words.hits(at + 1, count)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') clearHits();
        else if (event.key === 'Enter' && event.target === bar.current) stepHit(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span>{words.hits(at + 1, count)}</span>
      <IconButton icon="up" label={words.previousHit} keyHint="Shift Enter" onClick={() => stepHit(-1)} />
      <IconButton icon="down" label={words.nextHit} keyHint="Enter" onClick={() => stepHit(1)} />
      <IconButton icon="cross" label={words.closeHits} keyHint="Esc" onClick={clearHits} />
    </div>
  );
}
