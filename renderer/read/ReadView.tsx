import { lazy, Suspense, useState } from 'react';
import { datelineOf } from '../../electron/briefing/dateline.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { articleHits } from '../search/hit-store.ts';
import { correcting } from '../versions/correcting.ts';
import { UnfinishedCorrection } from '../versions/UnfinishedCorrection.tsx';
import { VersionBanner } from '../versions/VersionBanner.tsx';
import { VersionTools } from '../versions/VersionTools.tsx';
import { ArticleText } from './ArticleText.tsx';

/** Fetched with the first hit that is shown. */
const HitBar = lazy(async () => ({ default: (await import('../search/HitBar.tsx')).HitBar }));

/** Fetched when an article is first corrected: the desk starts without it. */
const CorrectForm = lazy(async () => ({ default: (await import('../versions/CorrectForm.tsx')).CorrectForm }));

/** Fetched when somebody asks where a field of the head comes from. */
const HeadDetails = lazy(async () => ({ default: (await import('./HeadDetails.tsx')).HeadDetails }));

/** The article at a good measure, to be read and marked; another version of it, to be read; or its form. */
export function ReadView({ article }: { readonly article: ArticleView }) {
  const reading = useSession((state) => state.reading);
  const hasHits = useStore(articleHits, (state) => state.revisionId !== null);
  const form = useStore(correcting, (state) => state.correcting);
  if (form !== null && form.articleId === article.id) {
    return (
      <div className="reading reading-form">
        <Suspense fallback={null}>
          <CorrectForm correcting={form} />
        </Suspense>
      </div>
    );
  }
  const shown = reading ?? article;
  return (
    <div className="reading">
      {hasHits && (
        <Suspense fallback={null}>
          <HitBar />
        </Suspense>
      )}
      {reading === null ? <UnfinishedCorrection article={article} /> : <VersionBanner />}
      <ReadArticle key={shown.id} article={shown} isShown={reading === null} />
      {/* Stands over the text on the screen; by the keyboard the text comes first. */}
      <VersionTools article={article} />
    </div>
  );
}

interface ReadProps {
  readonly article: ArticleView;
  /** False for another version than the one that the article shows, which cannot be changed. */
  readonly isShown: boolean;
}

function ReadArticle({ article, isShown }: ReadProps) {
  const words = useAllTexts();
  const { revision } = article;
  const [open, setOpen] = useState(false);
  const [first] = revision.blocks;
  // A headline of the source's own stands in the text; a title of ours never does.
  const showsTitle = first === undefined || first.role !== 'headline';
  const dateline = datelineOf(revision, interfaceLanguage(interfaceLocale()), 'weekday');
  const facts = [dateline, words.brief.paragraphs(revision.blocks.length)];
  return (
    <article aria-label={words.read.article}>
      <header className={showsTitle ? 'reading-head' : 'reading-head reading-head-small'}>
        {showsTitle && (
          <h1 dir="auto">
            {revision.title}
            {revision.titleIsOurs && (
              <>
                {' '}
                <span className="label" title={words.brief.ourHeadlineWhy}>
                  {words.read.ourHeadline}
                </span>
              </>
            )}
          </h1>
        )}
        <p className="dateline">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <p className="source-line">
          <span dir="auto">{[revision.author, revision.source].filter(Boolean).join(' · ')}</span>{' '}
          {isShown && (
            <button
              type="button"
              className="link"
              title={words.read.detailsWhy}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {words.read.details}
            </button>
          )}
        </p>
        {open && isShown && (
          <Suspense fallback={null}>
            <HeadDetails article={article} />
          </Suspense>
        )}
      </header>
      {revision.blocks.length === 0 && <p>{words.read.emptyText}</p>}
      <ArticleText key={revision.id} revision={revision} sentences={article.sentences} />
    </article>
  );
}
