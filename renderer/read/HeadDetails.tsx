import { useEffect, useState } from 'react';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { HeadProvenance } from '../../electron/contract/imports.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { ask } from '../desk/calls.ts';
import '../styles/head-details.css';
import { HeadField } from './HeadField.tsx';

/** In the order in which they are shown. */
const fields = ['title', 'author', 'source', 'date'] as const;

/** What an article says of itself, field by field: where each was found, and the place to set it right. */
export function HeadDetails({ article }: { readonly article: ArticleView }) {
  const words = useAllTexts().imports.head;
  const { id: articleId, revision } = article;
  const [origins, setOrigins] = useState<HeadProvenance>({});
  useEffect(() => {
    let isCurrent = true;
    // Asked anew with every state of the article: what was set by hand says so from then on.
    void ask((calls) => calls.headOrigins({ articleId: article.id })).then((result) => {
      if (isCurrent && result.ok) setOrigins(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [article]);
  return (
    <section className="head-details" aria-label={words.details}>
      {fields.map((field) => (
        <HeadField
          key={`${revision.id} ${field} ${revision[field] ?? ''}`}
          articleId={articleId}
          revisionId={revision.id}
          field={field}
          value={revision[field] ?? ''}
          origin={origins[field]}
          isOurs={field === 'title' && revision.titleIsOurs}
        />
      ))}
    </section>
  );
}
