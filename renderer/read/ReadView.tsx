import { datelineOf } from '../../electron/briefing/dateline.ts';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { interfaceLanguage } from '../../electron/texts/catalogue.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';
import { ArticleText } from './ArticleText.tsx';

/** The article at a good measure, to be read and marked. */
export function ReadView({ article }: { readonly article: ArticleView }) {
  const words = useTexts();
  const { revision } = article;
  const [first] = revision.blocks;
  // A headline of the source's own stands in the text; a title of ours never does.
  const showsTitle = first === undefined || first.role !== 'headline';
  const dateline = datelineOf(revision, interfaceLanguage(interfaceLocale()), 'weekday');
  const facts = [dateline, words.brief.paragraphs(revision.blocks.length)];
  return (
    <article className="reading" aria-label={words.read.article}>
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
        {revision.source !== undefined && (
          <p className="source-line" dir="auto">
            {revision.source}
          </p>
        )}
      </header>
      {revision.blocks.length === 0 && <p>{words.read.emptyText}</p>}
      <ArticleText revision={revision} sentences={article.sentences} />
    </article>
  );
}
