import type { Matter, Report } from '../../electron/contract/dossiers.ts';
import { setProgress } from '../brief/fact-actions.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { Apart } from '../parts/Apart.tsx';
import { ProgressSelect } from '../parts/ProgressSelect.tsx';
import { SourceMark } from './SourceMark.tsx';

interface Props {
  readonly heading: string;
  readonly kind: 'differ' | Matter['section'];
  readonly matters: readonly Matter[];
  /** Titles of the articles by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Matters of a dossier, each with what its articles say of it side by side. */
export function Matters({ heading, kind, matters, titles }: Props) {
  const words = useAllTexts().dossiers;
  if (matters.length === 0) return null;
  return (
    <section className={`section matters matters-${kind}`} aria-labelledby={`matters-${kind}`}>
      <div className="section-head">
        <h2 id={`matters-${kind}`}>
          {heading} <span className="count">{matters.length}</span>
        </h2>
      </div>
      <ul className="lines">
        {matters.map((matter) => (
          <li key={matter.id} className={`line matter matter-${matter.finding}`} data-line={matter.id} tabIndex={-1}>
            {matter.finding === 'dates' || matter.finding === 'figures' ? (
              <p className="finding">{words.findings[matter.finding]}</p>
            ) : null}
            {matter.finding === 'agree' && !isWordedApart(matter) ? (
              <SharedReport matter={matter} titles={titles} />
            ) : (
              matter.reports.map((report) => (
                <ReportRow key={report.factId} report={report} titles={titles} alone={matter.finding === 'alone'} />
              ))
            )}
            {matter.because !== undefined && <p className="matter-because">{words.because(matter.because)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether the articles say the same in other words, so that each is to be read. */
function isWordedApart({ reports: [first, ...others] }: Matter): boolean {
  return others.some(({ text, when }) => text !== first?.text || when !== first.when);
}

/** What several articles say in the same words, once. */
function SharedReport({ matter, titles }: Pick<Props, 'titles'> & { readonly matter: Matter }) {
  const [first] = matter.reports;
  return first === undefined ? null : <ReportRow report={first} titles={titles} alone={false} also={matter.reports} />;
}

interface RowProps extends Pick<Props, 'titles'> {
  readonly report: Report;
  /** True where no other article tells it. */
  readonly alone: boolean;
  /** All reports that say it in these words. */
  readonly also?: readonly Report[];
}

function ReportRow({ report, titles, alone, also = [report] }: RowProps) {
  const words = useAllTexts().dossiers;
  const { factId, text, detail, when, firmness, progress, ownProgress, letter } = report;
  return (
    <div className="report">
      <div className="line-words" dir="auto">
        {text}
        <Apart />
        {also.map((one) => (
          <SourceMark key={one.factId} {...one} articleTitle={titles.get(one.articleId) ?? ''} />
        ))}
        {alone && <span className="label matter-alone"> {words.onlyIn(letter)}</span>}
      </div>
      <div className="line-who" dir="auto">
        {detail}
      </div>
      <div className="line-status">
        {firmness !== undefined && (
          <ProgressSelect
            shown={progress}
            own={ownProgress}
            firmness={firmness}
            onSet={(next) => void setProgress(factId, next)}
          />
        )}
        {when !== undefined && <span className="line-when">{when}</span>}
      </div>
    </div>
  );
}
