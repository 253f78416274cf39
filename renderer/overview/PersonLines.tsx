import { wordDay } from '../../electron/briefing/dates.ts';
import type { PersonLine } from '../../electron/contract/people.ts';
import type { Texts } from '../../electron/texts/catalogue.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { setProgress } from '../brief/fact-actions.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { ProgressSelect } from '../parts/ProgressSelect.tsx';
import { SourceMark } from './SourceMark.tsx';

interface Props {
  readonly part: keyof Texts['people']['parts'];
  readonly lines: readonly PersonLine[];
}

/** What somebody promised, was promised, holds or said, the newest article first. */
export function PersonLines({ part, lines }: Props) {
  const words = useAllTexts().people;
  const undertaken = part === 'undertakes' || part === 'toward';
  return (
    <section className={`section person-${part}`} aria-labelledby={`person-${part}`}>
      <div className="section-head">
        <h2 id={`person-${part}`}>
          {words.parts[part]} <span className="count">{lines.length}</span>
        </h2>
      </div>
      <ul className="lines">
        {lines.map((line) => (
          <li
            key={line.factId}
            className={undertaken ? 'line line-due' : 'line line-quotes'}
            data-line={line.factId}
            tabIndex={-1}
          >
            <div className="line-words" dir="auto">
              <Words line={line} />
              <Apart />
              <SourceMark {...line} />
              <span className="line-article">{whereFrom(line)}</span>
            </div>
            {undertaken && (
              <>
                <div className="line-who" dir="auto">
                  {line.detail}
                </div>
                <div className="line-status">
                  <ProgressSelect
                    shown={line.progress}
                    own={line.ownProgress}
                    firmness={line.firmness}
                    onSet={(next) => void setProgress(line.factId, next)}
                  />
                  {line.when !== undefined && <span className="line-when">{line.when}</span>}
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ line }: { readonly line: PersonLine }) {
  return line.verbatim ? <blockquote className="quoted">{line.text}</blockquote> : line.text;
}

function whereFrom({ articleTitle, articleDate }: PersonLine): string {
  const day = articleDate && wordDay(articleDate, interfaceLanguage(interfaceLocale()), 'short');
  return day === undefined ? articleTitle : `${day} · ${articleTitle}`;
}
