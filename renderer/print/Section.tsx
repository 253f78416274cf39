import type { ReactNode } from 'react';
import type { PlacedLine, PlacedSection } from '../../electron/briefing/page-layout.ts';
import { textDirection } from '../../electron/briefing/text-direction.ts';
import type { PageSection } from '../../electron/contract/page.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { inQuotationMarks } from '../../electron/texts/quotation-marks.ts';
import { Marks, Pills, whenOf } from './Marks.tsx';
import { withMarksOfItsWords } from './own-words.ts';

interface Props {
  readonly placed: PlacedSection;
  readonly words: Texts['page'];
  readonly language: string | undefined;
}

interface LineProps {
  readonly line: PlacedLine;
  readonly words: Texts['page'];
  readonly language: string | undefined;
}

/** Sections whose lines are set in a way of their own. */
const settings: {
  readonly [Name in PageSection]?: { readonly Line: (props: LineProps) => ReactNode; readonly className?: string };
} = {
  people: { Line: PersonLine },
  quotes: { Line: QuoteLine },
  dates: { Line: DateLine, className: 'page-date' },
};

/** Sections whose lines have a day, a state and a source each, and so are the rows of a table. */
const tables: ReadonlySet<PageSection> = new Set(['agreed', 'requested']);

/** A section: its heading, what holds for all of it, and its lines. */
export function Section({ placed, words, language }: Props) {
  const { section, shared } = placed;
  const lines = placed.lines.map(withMarksOfItsWords);
  const { Line = PlainLine, className } = settings[section] ?? {};
  return (
    <section className="page-section" data-section={section}>
      <div className="page-section-head">
        <h2>{words.headings[section]}</h2>
        {shared && (
          <p lang={language} dir="auto">
            {shared}
          </p>
        )}
      </div>
      {tables.has(section) ? (
        <Table placed={{ ...placed, lines }} words={words} language={language} />
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.item.id} className={className} dir={textDirection(line.text)}>
              <Line line={line} words={words} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Set as a list is; a table for whoever has the page read aloud: what is undertaken, then when and where it is said. */
function Table({ placed, words, language }: Props) {
  return (
    <table aria-label={words.headings[placed.section]}>
      <tbody>
        {placed.lines.map((line) => (
          <tr key={line.item.id} dir={textDirection(line.text)}>
            <th scope="row">
              <p className="page-text" lang={language} dir="auto">
                {line.text}
                <After line={line} words={words} />
              </p>
            </th>
            <td>
              <Marks item={line.item} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlainLine({ line, words, language }: LineProps) {
  const { item, text, detail } = line;
  const speaker = item.section === 'positions' ? detail : undefined;
  return (
    <>
      <p className="page-text" lang={language} dir="auto">
        {speaker && <bdi className="page-speaker">{`${speaker}: `}</bdi>}
        {text}
        <After line={speaker ? { ...line, detail: undefined } : line} words={words} />
      </p>
      <Marks item={item} words={words} />
    </>
  );
}

function PersonLine({ line, words, language }: LineProps) {
  return (
    <>
      <p className="page-person" lang={language} dir="auto">
        <span className="page-name">{line.text}</span>
        <After line={line} words={words} />
      </p>
      <Marks item={line.item} words={words} />
    </>
  );
}

/** The day comes first; a line that is nothing but its day is set like any other. */
function DateLine({ line, words, language }: LineProps) {
  const when = whenOf(line.item, words);
  if (when === undefined) return <PlainLine line={line} words={words} language={language} />;
  return (
    <>
      <p className="page-when" dir="auto">
        {when}
      </p>
      <Marks item={{ ...line.item, when: undefined }} words={words} />
      <p className="page-text" lang={language} dir="auto">
        {line.text}
        <After line={line} words={words} />
      </p>
    </>
  );
}

/** Quotation marks are the sign of exact words: a line whose words differ from its source goes without them. */
function QuoteLine({ line, words, language }: LineProps) {
  const { item, text } = line;
  return (
    <>
      <blockquote lang={language} dir="auto">
        <p>
          <span className={item.verbatim ? 'page-exact' : undefined}>
            {item.verbatim ? inQuotationMarks(text, language ?? 'en') : text}
          </span>
          <After line={line} words={words} />
        </p>
      </blockquote>
      <Marks item={item} words={words} />
    </>
  );
}

/** What follows a line's text, quieter: role, speaker or parties, and how firm it is. The text alone decides where the line begins. */
function After({ line, words }: Omit<LineProps, 'language'>) {
  return (
    <>
      {line.detail && (
        <>
          {' '}
          <bdi className="page-detail">{line.detail}</bdi>
        </>
      )}
      <Pills item={line.item} words={words} />
    </>
  );
}
