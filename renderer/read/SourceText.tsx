import type { ArticleView } from '../../electron/contract/articles.ts';
import { paneWidths } from '../../electron/contract/desk-state.ts';
import { useDrawnWhole } from '../desk/first-paint.ts';
import { useSession } from '../desk/session.ts';
import { ArticleText } from './ArticleText.tsx';
import { paragraphsInSight } from './paragraphs-in-sight.ts';

/** The article beside its briefing. */
export function SourceText({ article }: { readonly article: ArticleView }) {
  const { revision, sentences } = article;
  const whole = useDrawnWhole();
  const width = useSession((state) => state.desk?.settings.sideWidth ?? paneWidths.sideWidth.usual);
  const narrow = useSession((state) => state.narrow);
  const pane = { width: narrow ? innerWidth : width, height: innerHeight };
  const count = whole ? revision.blocks.length : paragraphsInSight(revision.blocks, pane);
  return (
    <div className="source-text" aria-busy={whole ? undefined : true}>
      <ArticleText revision={revision} sentences={sentences} count={count} />
    </div>
  );
}
