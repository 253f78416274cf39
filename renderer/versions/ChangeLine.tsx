import { useMemo } from 'react';
import { wordDifferences } from '../../electron/article/anchoring/word-differences.ts';
import type { Span } from '../../electron/contract/text.ts';
import type { ChangeSide, VersionChange } from '../../electron/contract/version-changes.ts';
import { useTexts } from '../desk/texts.ts';
import { Marked } from './Marked.tsx';
import { readVersion } from './read-version.ts';

interface Props {
  readonly change: VersionChange;
  readonly fromId: string;
  readonly toId: string;
}

/** A change as a line of the briefing on what changed; each side is a way to its words. */
export function ChangeLine({ change, fromId, toId }: Props) {
  const words = useTexts().versions;
  const { manner, field, before, after } = change;
  const differing = useMemo(
    () =>
      before && after
        ? {
            text: wordDifferences(before.text, after.text),
            detail: wordDifferences(before.detail ?? '', after.detail ?? ''),
          }
        : null,
    [before, after],
  );
  return (
    <li className="change-line">
      <p className="change-head">
        {field !== undefined && <b>{words.headFields[field]}</b>}{' '}
        <span className={`pill manner-${manner}`}>{words.manners[manner]}</span>
      </p>
      {before && (
        <Side
          side={before}
          name={words.oldSide(before.text)}
          differing={{ text: differing?.text.was ?? [], detail: differing?.detail.was ?? [] }}
          as="del"
          onShow={(span) => void readVersion(fromId, span)}
        />
      )}
      {after && (
        <Side
          side={after}
          name={words.newSide(after.text)}
          differing={{ text: differing?.text.now ?? [], detail: differing?.detail.now ?? [] }}
          as="ins"
          onShow={(span) => void readVersion(toId, span)}
        />
      )}
    </li>
  );
}

interface SideProps {
  readonly side: ChangeSide;
  readonly name: string;
  readonly differing: { readonly text: readonly Span[]; readonly detail: readonly Span[] };
  readonly as: 'del' | 'ins';
  readonly onShow: (span: Span) => void;
}

function Side({ side, name, differing, as, onShow }: SideProps) {
  const [span] = side.spans;
  return (
    <button
      type="button"
      className={`change-side change-${as}`}
      aria-label={name}
      disabled={span === undefined}
      onClick={() => span && onShow(span)}
    >
      <Marked text={side.text} spans={differing.text} as={as} />
      {side.detail !== undefined && (
        <span className="change-detail">
          <Marked text={side.detail} spans={differing.detail} as={as} />
        </span>
      )}
    </button>
  );
}
