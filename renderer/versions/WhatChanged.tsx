import { useEffect, useId, useState } from 'react';
import type { ArticleView } from '../../electron/contract/articles.ts';
import type { Refusal } from '../../electron/contract/results.ts';
import { changeKinds, type VersionChanges } from '../../electron/contract/version-changes.ts';
import { ask } from '../desk/calls.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { loadVersions, versionList, versionName } from './version-list.ts';

/** What changed from one version to another, as a briefing tells it; any two can be chosen. */
export function WhatChanged({ article }: { readonly article: ArticleView }) {
  const words = useTexts().versions;
  const heading = useId();
  const versions = useStore(versionList, (state) => state.versions);
  const isOurs = useStore(versionList, (state) => state.articleId === article.id);
  const present = article.revision.id;
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const at = versions.findIndex(({ revisionId }) => revisionId === present);
  const toId = chosen.to ?? present;
  const fromId = chosen.from ?? versions[at > 0 ? at - 1 : 1]?.revisionId;
  useEffect(() => {
    setChosen({});
    if (present !== '') void loadVersions();
  }, [present]);
  const found = useChanges(article.id, isOurs ? fromId : undefined, toId);
  if (!isOurs || versions.length < 2 || fromId === undefined) return null;
  const select = (key: 'from' | 'to', value: string) => (
    <label className="changes-version">
      {words[key]}
      <select value={value} onChange={(event) => setChosen({ ...chosen, [key]: event.target.value })}>
        {versions.map((version) => (
          <option key={version.revisionId} value={version.revisionId}>
            {versionName(version)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{words.briefing}</h3>
      <div className="changes-versions">
        {select('from', fromId)}
        {select('to', toId)}
      </div>
      {found === null ? (
        <p className="quiet">{words.comparing}</p>
      ) : 'message' in found ? (
        <p className="trouble" role="alert">
          {found.message}
        </p>
      ) : (
        <ChangeList found={found} />
      )}
    </section>
  );
}

function ChangeList({ found }: { readonly found: VersionChanges }) {
  const words = useTexts().versions;
  const { changes, fromId, toId, likeness } = found;
  return (
    <>
      {changes.length === 0 && <p className="quiet">{words.nothingChanged}</p>}
      {changeKinds.map((kind) => {
        const here = changes.filter((change) => change.kind === kind);
        if (here.length === 0) return null;
        return (
          <div key={kind} className="changes-kind">
            <h4>{words.kinds[kind]}</h4>
            <ul>
              {here.map((change) => (
                <ChangeLine key={JSON.stringify(change)} change={change} fromId={fromId} toId={toId} />
              ))}
            </ul>
          </div>
        );
      })}
      <p className="quiet">{words.sameWords(Math.floor(likeness * 100))}</p>
    </>
  );
}

/** What changed between two versions; null while it is worked out. */
function useChanges(articleId: string, fromId: string | undefined, toId: string): VersionChanges | Refusal | null {
  const [found, setFound] = useState<VersionChanges | Refusal | null>(null);
  useEffect(() => {
    if (fromId === undefined) return;
    let gone = false;
    setFound(null);
    void ask((calls) => calls.versionChanges({ articleId, fromId, toId })).then((result) => {
      if (!gone) setFound(result.ok ? result.value : result.error);
    });
    return () => {
      gone = true;
    };
  }, [articleId, fromId, toId]);
  return found;
}
