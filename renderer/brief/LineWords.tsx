import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { clipText } from '../../electron/briefing/clip-text.ts';
import { wordDay } from '../../electron/briefing/dates.ts';
import { roleWords } from '../../electron/briefing/role-words.ts';
import type { KnownPerson } from '../../electron/contract/facts.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { quoteBreakAs } from '../../electron/texts/quote-break.ts';
import { interfaceLocale, useTexts } from '../desk/texts.ts';

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
          {fact.body.known !== undefined && <Known known={fact.body.known} hasRole={fact.body.role !== undefined} />}
        </>
      );
    case 'quote':
      return (
        <>
          <blockquote className={line.verbatim ? 'quoted' : undefined}>
            {inMarks(text.trim().replace(/\n+/gu, '\n'))}
          </blockquote>
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

/** The outer marks are the style sheet's, of the interface's language; those of a break within are set to fit them. */
function inMarks(words: string): string {
  return interfaceLanguage(interfaceLocale()) === 'es' ? quoteBreakAs(words, '»', '«') : words;
}

function Dated({ when, text }: { readonly when: string | undefined; readonly text: string }) {
  return (
    <>
      {when !== undefined && <b className="day">{when}</b>} <span className="said">{text}</span>
    </>
  );
}

/** How much of another article's title a line shows, in columns; its tip has all of it. */
const longestTitle = 30;

/** What the register knows of a person: never this article's words, and said to be from elsewhere. */
function Known({ known, hasRole }: { readonly known: KnownPerson; readonly hasRole: boolean }) {
  const words = useTexts().hand;
  const { name, role, affiliation, article, seen } = known;
  const day = seen === undefined ? undefined : wordDay(seen, interfaceLanguage(interfaceLocale()), 'short');
  // A role that a hand has given since stands in its place.
  const what = hasRole ? undefined : roleWords(role, affiliation);
  if (what === undefined && name === undefined) return null;
  const said = (title: string) =>
    [
      ...(name === undefined ? [] : [words.knownAs(name)]),
      ...(what === undefined || article === undefined ? [] : [words.known(what, title, day)]),
    ].join('; ');
  return (
    <span className="role known" title={`${said(article ?? '')}. ${words.knownWhy}`}>
      {said(clipText(article ?? '', longestTitle))}
    </span>
  );
}
