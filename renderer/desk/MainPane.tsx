import { lazy, Suspense, useRef } from 'react';
import { BriefView } from '../brief/BriefView.tsx';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { importFiles } from './incoming.ts';
import { PlaceView } from './PlaceView.tsx';
import { PrintTab } from './PrintTab.tsx';
import { useSession } from './session.ts';
import { useTexts } from './texts.ts';
import { useScrollMemory } from './use-scroll-memory.ts';

/** Fetched when it is first shown: a desk opens with the briefing. */
const ReadView = lazy(async () => ({ default: (await import('../read/ReadView.tsx')).ReadView }));

/** The middle of the desk: the briefing of the open article, in the view that is chosen. */
export function MainPane() {
  const { desk: words, places } = useTexts();
  const tab = useSession((state) => state.tab);
  const articleId = useSession((state) => state.article?.id ?? '');
  const pane = useRef<HTMLElement>(null);
  const place = useSession((state) => state.place);
  const shown = useSession((state) => (state.place === 'dossiers' ? state.dossierId : state.personId) ?? '');
  useScrollMemory(pane, place === 'articles' ? `${articleId} ${tab}` : `${place} ${shown}`);
  if (place !== 'articles') {
    return (
      <main ref={pane} id="region-briefing" className="main" aria-label={places.names[place]} tabIndex={-1}>
        <PlaceView place={place} />
      </main>
    );
  }
  return (
    <main ref={pane} id="region-briefing" className="main" aria-label={words.regions.briefing} tabIndex={-1}>
      <div id="view-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={`view view-${tab}`}>
        <View />
      </div>
    </main>
  );
}

function View() {
  const words = useTexts().desk;
  const tab = useSession((state) => state.tab);
  const article = useSession((state) => state.article);
  const articleId = useSession((state) => state.articleId);
  const refusal = useSession((state) => state.articleRefusal);
  const articleCount = useSession((state) => state.articleCount);
  if (refusal !== null) {
    return (
      <Statement heading={words.articleGoneHeading}>
        <p role="alert">{refusal.message}</p>
      </Statement>
    );
  }
  if (article !== null) {
    if (tab === 'read')
      return (
        <Suspense fallback={null}>
          <ReadView key={article.id} article={article} />
        </Suspense>
      );
    if (tab === 'print') return <PrintTab key={article.id} article={article} />;
    return <BriefView key={article.id} article={article} />;
  }
  if (articleCount === 0) {
    return (
      <Statement heading={words.emptyHeading}>
        <p>{words.emptyBody}</p>
        <Button look="primary" onClick={() => importFiles()}>
          {words.importFiles}
        </Button>
      </Statement>
    );
  }
  if (articleId !== null || articleCount === null) return <Statement heading={words.loading}>{null}</Statement>;
  return (
    <Statement heading={words.noArticleHeading}>
      <p>{words.noArticleBody}</p>
    </Statement>
  );
}
