import { useLayoutEffect, useRef, useState } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import { type TimeScale, timeScale } from '../../electron/briefing/dossier/time-scale.ts';
import type { TimelineEntry } from '../../electron/contract/dossiers.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { TimelineRow } from './TimelineRow.tsx';
import '../styles/timeline.css';

/** In CSS pixels. */
const rowHeight = 27;
const axisHeight = 26;
const edge = 8;
/** Rows that are drawn before one asks for the rest. */
const usual = 40;

type Dated = TimelineEntry & { readonly days: NonNullable<TimelineEntry['days']> };

/** When all of it takes place: a picture of the days, and in the same rows the words, as a list of buttons. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const words = useAllTexts().dossiers;
  const [whole, setWhole] = useState(false);
  const [width, setWidth] = useState(700);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = new ResizeObserver(() => setWidth(element.clientWidth));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  const dated = entries.filter((entry): entry is Dated => entry.days !== undefined);
  const undated = entries.filter(({ days }) => days === undefined);
  const shown = whole ? dated : dated.slice(0, usual);
  const scale = timeScale(shown.map(({ days }) => days));
  const x = (place: number) => edge + place * (width - 2 * edge);
  return (
    <section className="section dossier-timeline" aria-labelledby="dossier-timeline">
      <div className="section-head">
        <h2 id="dossier-timeline">{words.timeline}</h2>
      </div>
      {shown.length > 0 && (
        <div ref={box} className="timeline" style={{ height: axisHeight + shown.length * rowHeight }}>
          <Picture entries={shown} scale={scale} x={x} width={width} />
          <ol className="timeline-rows">
            {shown.map((entry, index) => (
              <TimelineRow
                key={`${entry.id} ${entry.days.from}`}
                entry={entry}
                top={axisHeight + index * rowHeight}
                from={x(scale.placeOf(entry.days.from))}
                to={x(scale.endOf(entry.days.to))}
                width={width}
              />
            ))}
          </ol>
        </div>
      )}
      {shown.length < dated.length && (
        <button type="button" className="link overview-more" onClick={() => setWhole(true)}>
          {words.wholeTimeline(dated.length)}
        </button>
      )}
      {undated.length > 0 && (
        <ul className="timeline-undated" aria-label={words.undated}>
          {undated.map((entry) => (
            <TimelineRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PictureProps {
  readonly entries: readonly Dated[];
  readonly scale: TimeScale;
  readonly x: (place: number) => number;
  readonly width: number;
}

/** The picture alone; all that it says stands in the list as well. */
function Picture({ entries, scale, x, width }: PictureProps) {
  const language = interfaceLanguage(interfaceLocale());
  const height = axisHeight + entries.length * rowHeight;
  return (
    <svg className="timeline-picture" width={width} height={height} aria-hidden="true" focusable="false">
      <line className="timeline-axis" x1={0} x2={width} y1={axisHeight - 4.5} y2={axisHeight - 4.5} />
      {scale.ticks.map(({ at, iso }) => (
        <g key={iso}>
          <line className="timeline-grid" x1={x(at)} x2={x(at)} y1={axisHeight - 4} y2={height} />
          <text className="timeline-tick" x={x(at) + 4} y={axisHeight - 10}>
            {wordDay(iso, language, 'short')}
          </text>
        </g>
      ))}
      {scale.breaks.map((at) => (
        <path key={at} className="timeline-break" d={`M${x(at) - 3} ${axisHeight}l3 -9m2 9l3 -9`} />
      ))}
      {entries.map(({ id, kind, days }, index) => {
        const y = axisHeight + (index + 0.5) * rowHeight;
        const [from, to] = [x(scale.placeOf(days.from)), x(scale.endOf(days.to))];
        const key = `${id} ${days.from}`;
        if (days.from !== days.to) {
          // A span, open at both ends: nobody knows which of its days it is.
          return (
            <path
              key={key}
              className={`timeline-span timeline-${kind}`}
              d={`M${from} ${y - 5}v10M${to} ${y - 5}v10M${from} ${y}H${to}`}
            />
          );
        }
        return kind === 'article' ? (
          <path key={key} className="timeline-paper" d={`M${from - 4} ${y - 5}h8v10h-8z`} />
        ) : (
          <circle key={key} className={`timeline-day timeline-${kind}`} cx={from} cy={y} r={4.5} />
        );
      })}
    </svg>
  );
}
