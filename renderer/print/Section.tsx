import type { PlacedLine, PlacedSection } from '../../electron/briefing/page-layout.ts';
import { type Texts, textsFor } from '../../electron/texts/catalogue.ts';
import { Marks } from './Marks.tsx';

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

/** A section: its heading, what holds for all of it, and its lines. */
export function Section({ placed, words, language }: Props) {
  const { section, shared, lines } = placed;
  const Line = section === 'people' ? PersonLine : section === 'quotes' ? QuoteLine : PlainLine;
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
      <ul>
        {lines.map((line) => (
          <li key={line.item.id}>
            <Line line={line} words={words} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlainLine({ line, words, language }: LineProps) {
  const { item, text, detail } = line;
  const speaker = item.section === 'positions' ? detail : undefined;
  return (
    <>
      <p className="page-text" lang={language} dir="auto">
        {speaker && <span className="page-speaker">{`${speaker}: `}</span>}
        {text}
        {detail && !speaker && <span className="page-detail">{` ${detail}`}</span>}
      </p>
      <Marks item={item} words={words} />
    </>
  );
}

function PersonLine({ line, words, language }: LineProps) {
  const { item, text, detail } = line;
  return (
    <>
      <p className="page-name" lang={language} dir="auto">
        {text}
      </p>
      <Marks item={item} words={words} />
      {detail && (
        <p className="page-role" lang={language} dir="auto">
          {detail}
        </p>
      )}
    </>
  );
}

/** Quotation marks are the sign of exact words: a line whose words differ from its source goes without them. */
function QuoteLine({ line, words, language }: LineProps) {
  const { item, text, detail } = line;
  const { quoted } = textsFor(language ?? 'en').page;
  return (
    <>
      <blockquote className={item.verbatim ? 'page-exact' : 'page-reported'} lang={language} dir="auto">
        <p>{item.verbatim ? quoted(text) : text}</p>
      </blockquote>
      {detail && (
        <p className="page-role" lang={language} dir="auto">
          {detail}
        </p>
      )}
      <Marks item={item} words={words} />
    </>
  );
}
