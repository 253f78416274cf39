import { lazy, Suspense } from 'react';
import { LinkedLines } from '../brief/LinkedLines.tsx';
import { composer, startNote } from '../notes/composer.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NotesDock } from '../notes/NotesDock.tsx';
import { NotesHead } from '../notes/NotesHead.tsx';
import { Button } from '../parts/Button.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { SourceText } from '../read/SourceText.tsx';
import { hasChanges, sidePaneShown, waitingIn } from '../versions/places.ts';
import { showPane } from './articles.ts';
import { useDrawnBeside } from './first-paint.ts';
import { useSession } from './session.ts';
import { useStore } from './store.ts';
import { useTexts } from './texts.ts';

/** Fetched when it is first shown: a desk opens with the source. */
const NotesPane = lazy(async () => ({ default: (await import('../notes/NotesPane.tsx')).NotesPane }));
/** Fetched when it is first shown: most articles have one version. */
const ChangesPane = lazy(async () => ({ default: (await import('../versions/ChangesPane.tsx')).ChangesPane }));

/**
 * The note that is being written, in its place, while the pane that lists all of them is still being fetched: no key waits
 * for it.
 */
function BoxMeanwhile() {
  const writing = useStore(composer, (state) => state.writing);
  if (writing === null) return null;
  return (
    <div className="notes">
      <NotesHead />
      <NoteEditor writing={writing} />
    </div>
  );
}

/** Beside the article: what the briefing says of the sentence in hand. */
function LinkedDock() {
  return (
    <div className="dock">
      <LinkedLines />
    </div>
  );
}

/** Beside the briefing: the source it rests on, or the notes. Beside the article itself: the notes. */
export function SidePane() {
  const words = useTexts();
  const tab = useSession((state) => state.tab);
  const chosen = useSession((state) => state.pane);
  const article = useSession((state) => state.article);
  const count = useSession((state) => state.notes.filter((note) => note.articleId === state.articleId).length);
  const drawn = useDrawnBeside();
  const versioned = useSession(hasChanges);
  const waiting = useSession((state) => waitingIn(state.carried));
  const pane = sidePaneShown(tab, chosen, versioned);
  const { regions } = words.desk;
  const tabs = [
    ...(tab === 'read' ? [] : [{ key: 'source', label: regions.source } as const]),
    { key: 'notes', label: regions.notes, count } as const,
    ...(versioned ? [{ key: 'changes', label: words.versions.pane, count: waiting } as const] : []),
  ];
  return (
    <aside
      id="region-side"
      className="side"
      aria-label={pane === 'changes' ? words.versions.pane : regions[pane]}
      tabIndex={-1}
    >
      <div className="side-head">
        <Tabs
          label={words.desk.panes}
          look="panes"
          tabs={tabs}
          chosen={pane}
          panelOf={() => 'side-panel'}
          onChoose={showPane}
        />
        {article !== null && (
          <Button
            look="private"
            icon="lock"
            // The press must not take the selection away that the note is to be about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => startNote()}
          >
            {words.notes.newNote}
          </Button>
        )}
      </div>
      <div id="side-panel" role="tabpanel" aria-labelledby={`tab-${pane}`} className={`side-panel side-${pane}`}>
        {drawn && pane === 'notes' && (
          <Suspense fallback={<BoxMeanwhile />}>
            <NotesPane />
          </Suspense>
        )}
        {drawn && pane === 'changes' && (
          <Suspense fallback={null}>
            <ChangesPane />
          </Suspense>
        )}
        {drawn && pane === 'source' && article !== null && <SourceText key={article.revision.id} article={article} />}
      </div>
      {pane === 'source' ? <NotesDock /> : tab === 'read' && pane === 'notes' && <LinkedDock />}
    </aside>
  );
}
