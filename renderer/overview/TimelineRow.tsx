import type { TimelineEntry } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { openArticle } from '../desk/articles.ts';
import { goToSource } from './go-to-source.ts';

interface Props {
  readonly entry: TimelineEntry;
  /** Its place in the picture, in CSS pixels; absent for what has no day. */
  readonly top?: number;
  readonly from?: number;
  readonly to?: number;
  readonly width?: number;
}

/** What lies on a day or a span of days, in words: pressed, it goes to its article. */
export function TimelineRow({ entry, top, from = 0, to = 0, width = 0 }: Props) {
  const words = useAllTexts().dossiers;
  const letters = entry.cites.map(({ letter }) => letter).join(', ');
  // Words stand where there is more room: behind their mark, or before it.
  const before = top !== undefined && width - to < from;
  const place = before
    ? { insetInlineEnd: width - from + 10, maxWidth: from - 14 }
    : { insetInlineStart: to + 10, maxWidth: width - to - 14 };
  return (
    <li className={`timeline-row timeline-row-${entry.kind}`} style={top === undefined ? undefined : { top }}>
      <button
        type="button"
        data-line={entry.id}
        title={`${entry.when}: ${entry.text}`}
        style={top === undefined ? undefined : place}
        onClick={() => void go(entry)}
      >
        <span className="timeline-when">{entry.when}</span>{' '}
        <span className="timeline-text" dir="auto">
          {entry.kind === 'article' ? words.appeared(entry.text) : entry.text}
        </span>{' '}
        <b className="timeline-letters">{letters}</b>
      </button>
    </li>
  );
}

async function go({ kind, cites: [cite] }: TimelineEntry): Promise<void> {
  if (cite === undefined) return;
  if (kind === 'article') await openArticle(cite.articleId);
  else await goToSource(cite.articleId, cite.factId);
}
