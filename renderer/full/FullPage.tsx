import { Fragment, type Ref } from 'react';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { wordDay } from '../../electron/briefing/dates.ts';
import { type FullLayout, type FullPage as FullPageContent, fullType } from '../../electron/briefing/full-layout.ts';
import { type Texts, textsFor } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { Marking } from '../print/Marking.tsx';
import { Group } from './Group.tsx';

/** What all pages of a document have in common. */
export type FullFrame = Pick<FullLayout, 'briefing' | 'paper' | 'titleSize' | 'keys'>;

interface Props {
  readonly frame: FullFrame;
  readonly content: FullPageContent;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly body?: Ref<HTMLDivElement>;
}

/** Longest title of the running head, in columns. */
const longestTitle = 84;

/** One page of the full briefing at its true size: the same component is measured, shown and printed. */
export function FullPage({ frame, content, page, pages, body }: Props) {
  const { briefing, paper, titleSize } = frame;
  const texts = textsFor(briefing.interfaceLanguage);
  const language = briefing.language === 'und' ? undefined : briefing.language;
  return (
    <div
      className="page full"
      lang={briefing.interfaceLanguage}
      data-paper={paper}
      style={{ '--page-type': `${fullType}pt`, '--page-air': 1, '--page-title': `${titleSize}pt` }}
    >
      <FullHead briefing={briefing} texts={texts} first={page === 1} />
      <div className="full-body" ref={body}>
        {content.map((placed, at) => (
          <Group key={placed.group.id} placed={placed} top={at === 0} texts={texts} language={language} />
        ))}
      </div>
      <FullFoot frame={frame} page={page} pages={pages} words={texts.full} />
    </div>
  );
}

interface HeadProps {
  readonly briefing: FullLayout['briefing'];
  readonly texts: Texts;
  readonly first: boolean;
}

/** The first page says what the document is and for whom; the others what it is called. Whoever listens hears it once. */
function FullHead({ briefing, texts: { full, page: words }, first }: HeadProps) {
  const until = briefing.embargo && wordDay(briefing.embargo, interfaceLanguage(briefing.interfaceLanguage), 'long');
  return (
    <div className="page-rule" data-running={!first} aria-hidden={!first}>
      {first ? (
        <>
          <p>{full.eyebrow}</p>
          {briefing.preparedFor && <p dir="auto">{words.preparedFor(briefing.preparedFor)}</p>}
        </>
      ) : (
        <p className="full-running" dir="auto">
          {clipText(oneLine(briefing.title), longestTitle)}
        </p>
      )}
      {until && <p className="full-embargo">{words.embargoed(until)}</p>}
      <Marking marking={briefing.marking} />
    </div>
  );
}

interface FootProps {
  readonly frame: FullFrame;
  readonly page: number;
  readonly pages: number;
  readonly words: Texts['full'];
}

/** What the marks mean, which page this is, and the marking again. */
function FullFoot({ frame: { briefing, keys }, page, pages, words }: FootProps) {
  return (
    <footer className="page-foot" aria-hidden={page < pages}>
      <p className="page-keys">
        {keys.map((key) => (
          <Fragment key={key}>
            <span className="page-key">{key}</span>{' '}
          </Fragment>
        ))}
      </p>
      <p className="full-page-of">{words.pageOf(page, pages)}</p>
      <Marking marking={briefing.marking} />
    </footer>
  );
}
