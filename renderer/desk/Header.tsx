import { deskTabs } from '../../electron/contract/desk-state.ts';
import { shortcuts } from '../../electron/texts/shortcuts.ts';
import { startNote } from '../notes/composer.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Segments } from '../parts/Segments.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { hasChanges, sidePaneShown } from '../versions/places.ts';
import { showPane, showTab } from './articles.ts';
import { session, useSession } from './session.ts';
import { keyName } from './shortcuts.ts';
import { useTexts } from './texts.ts';

/** The head of the window: the three views, and in a small window the switch between panes. */
export function Header() {
  const { desk: words, notes } = useTexts();
  const front = useSession((state) => state.front);
  const hasArticle = useSession((state) => state.article !== null);
  const isMac = useSession((state) => state.desk?.platform === 'mac');
  const place = useSession((state) => state.place);
  const tab = useSession((state) => state.tab);
  const slim = useSession((state) => state.slim);
  const narrow = useSession((state) => state.narrow);
  const sheet = useSession((state) => state.sheet);
  const tabs = deskTabs.map((key) => ({ key, label: words.tabs[key] }));
  return (
    <header className="head">
      {slim && (
        <Button
          look="quiet"
          icon="list"
          aria-expanded={sheet === 'library'}
          onClick={() => session.set({ sheet: 'library' })}
        >
          {words.regions.library}
        </Button>
      )}
      <span className="brand">{words.brand}</span>
      <div className="head-middle">{narrow && place === 'articles' && tab !== 'print' && <PaneSwitch />}</div>
      {narrow && place === 'articles' && tab !== 'print' && front === 'briefing' && hasArticle && (
        <IconButton
          icon="lock"
          label={notes.newNote}
          keyHint={keyName(shortcuts.newPrivateNote, isMac)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => startNote()}
        />
      )}
      <div id="region-views" tabIndex={-1} className="head-views">
        <Tabs
          label={words.views}
          look="views"
          tabs={tabs}
          chosen={place === 'articles' ? tab : null}
          panelOf={() => 'view-panel'}
          onChoose={showTab}
        />
      </div>
      <IconButton
        icon="question"
        label={words.shortcutsButton}
        keyHint="?"
        onClick={() => session.set({ sheet: 'shortcuts' })}
      />
    </header>
  );
}

/** In a narrow window: which of the panes is in front. */
function PaneSwitch() {
  const { desk: words, versions } = useTexts();
  const versioned = useSession(hasChanges);
  const front = useSession((state) => state.front);
  const tab = useSession((state) => state.tab);
  const pane = useSession((state) => state.pane);
  const choices = [
    { key: 'briefing', label: tab === 'read' ? words.tabs.read : words.regions.briefing },
    ...(tab === 'read' ? [] : [{ key: 'source', label: words.regions.source } as const]),
    { key: 'notes', label: words.regions.notes },
    ...(versioned ? [{ key: 'changes', label: versions.pane } as const] : []),
  ] as const;
  const side = sidePaneShown(tab, pane, versioned);
  return (
    <Segments
      label={words.switchPanes}
      choices={choices}
      chosen={front === 'briefing' ? 'briefing' : side}
      onChoose={(key) => (key === 'briefing' ? session.set({ front: 'briefing' }) : showPane(key))}
    />
  );
}
