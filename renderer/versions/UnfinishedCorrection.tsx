import { useEffect, useState } from 'react';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Correction } from '../../electron/contract/versions.ts';
import { ask } from '../desk/calls.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { startCorrecting } from './correcting.ts';

/** A correction that was begun and left, in this run of the program or an earlier one: it can be gone on with. */
export function UnfinishedCorrection({ article }: { readonly article: ArticleView }) {
  const words = useTexts().versions;
  const [found, setFound] = useState<Correction | null>(null);
  const { id: articleId, revision } = article;
  const revisionId = revision.id;
  useEffect(() => {
    let gone = false;
    if (revisionId === '') return;
    void ask((calls) => calls.correction({ articleId })).then((result) => {
      if (!gone) setFound(result.ok ? result.value : null);
    });
    return () => {
      gone = true;
    };
  }, [articleId, revisionId]);
  if (found === null) return null;
  const discard = async () => {
    await ask((calls) => calls.dropCorrection({ articleId }));
    setFound(null);
  };
  return (
    <div className="version-banner" role="status">
      <p>
        {words.draftFound} {found.revisionId !== revisionId && words.staleDraft}
      </p>
      <div className="version-banner-actions">
        <Button look="primary" onClick={() => startCorrecting(found.fields)}>
          {words.goOn}
        </Button>
        <Button look="quiet" onClick={() => void discard()}>
          {words.discard}
        </Button>
      </div>
    </div>
  );
}
