import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { useTexts } from '../desk/texts.ts';

/** A line's own words, set as its kind asks. */
export function LineWords({ line }: { readonly line: BriefingLine }) {
  const words = useTexts().brief;
  const { text, detail, when, fact } = line;
  switch (fact.body.kind) {
    case 'person':
      return (
        <>
          <b className="name">{text}</b>
          {detail !== undefined && <span className="role">{detail}</span>}
        </>
      );
    case 'quote':
      return (
        <>
          <blockquote className={line.verbatim ? 'quoted' : undefined}>{text.trim().replace(/\n+/gu, '\n')}</blockquote>
          <span className="speaker">{detail ?? words.unknownSpeaker}</span>
        </>
      );
    case 'position':
      return (
        <>
          <b className="name">{detail}</b> <span className="said">{text}</span>
        </>
      );
    case 'figure':
      return (
        <>
          <b className="figure">{text}</b> {detail !== undefined && <span className="said">{detail}</span>}
        </>
      );
    case 'event':
    case 'date':
      return <Dated when={when} text={text} />;
    case 'commitment':
      return line.section === 'dates' ? <Dated when={when} text={text} /> : text;
    default:
      return text;
  }
}

function Dated({ when, text }: { readonly when: string | undefined; readonly text: string }) {
  return (
    <>
      {when !== undefined && <b className="day">{when}</b>} <span className="said">{text}</span>
    </>
  );
}
