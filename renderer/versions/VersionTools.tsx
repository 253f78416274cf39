import { useEffect } from 'react';
import type { ArticleView } from '../../electron/contract/articles.ts';
import { session, useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { startCorrecting } from './correcting.ts';
import { readVersion } from './read-version.ts';
import { updateFromFile } from './version-actions.ts';
import { loadVersions, versionList, versionName } from './version-list.ts';

/** Over the article: correct it, take in a new version, read another one. */
export function VersionTools({ article }: { readonly article: ArticleView }) {
  const words = useTexts().versions;
  const reading = useSession((state) => state.reading);
  const list = useStore(versionList, (state) => state.versions);
  const isOurs = useStore(versionList, (state) => state.articleId === article.id);
  const { id } = article.revision;
  // Read again whenever the article shows another version.
  useEffect(() => {
    if (id !== '') void loadVersions();
  }, [id]);
  const versions = isOurs ? list : [];
  const shown = versions.find(({ revisionId }) => revisionId === (reading?.revision.id ?? id));
  const entries = () => [
    { label: words.update, run: () => void updateFromFile() },
    { label: words.paste, run: () => session.set({ sheet: 'paste' }) },
    ...(versions.length > 1
      ? versions.map((version) => ({ label: versionName(version), run: () => void readVersion(version.revisionId) }))
      : []),
  ];
  const label = versions.length > 1 && shown ? words.ofVersions(shown.ordinal, versions.length) : words.versions;
  return (
    <div className="version-tools">
      {reading === null && (
        <Button look="quiet" icon="pencil" onClick={() => startCorrecting()}>
          {words.correct}
        </Button>
      )}
      <Menu icon="chevron" label={words.versions} words={label} entries={entries} />
    </div>
  );
}
