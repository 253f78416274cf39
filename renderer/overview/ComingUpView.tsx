import { useState } from 'react';
import { type DueFilter, type DueGroup, mostDue } from '../../electron/contract/coming-up.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { ComingUpTools } from './ComingUpTools.tsx';
import { DueRow } from './DueRow.tsx';
import { lineSteps } from './line-steps.ts';
import { useLibraryAnswer } from './use-library-answer.ts';
import '../styles/overview.css';

/** Lines of a group that are shown before one asks for the rest. */
const usual = 60;

/** Everything due, over all articles: what is overdue folded above what comes next. */
export function ComingUpView() {
  const words = useAllTexts();
  const [filter, setFilter] = useState<DueFilter>({ party: null, done: false });
  const [most, setMost] = useState(usual);
  const [unfolded, setUnfolded] = useState(false);
  const wanted = { ...filter, most };
  const answer = useLibraryAnswer(JSON.stringify(wanted), (calls) => calls.comingUp(wanted));
  if (answer === null) return <p className="overview-wait">{words.comingUp.loading}</p>;
  if (!answer.ok) {
    return (
      <Statement heading={words.comingUp.title}>
        <p role="alert">{answer.error.message}</p>
      </Statement>
    );
  }
  const { groups, parties, done } = answer.value;
  const overdue = groups.find(({ group }) => group === 'overdue')?.total ?? 0;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  // What is due next is what one comes for; where there is none, nothing needs to make room for it.
  const canFold = groups.length > 1;
  const isFolded = (group: DueGroup) => canFold && group === 'overdue' && !unfolded;
  const empty = total === 0 && done === 0 && filter.party === null;
  return (
    <article className="overview" lang={interfaceLocale()} onKeyDown={lineSteps}>
      <header className="overview-head">
        <p className="eyebrow">{words.comingUp.eyebrow}</p>
        <h1>{words.comingUp.title}</h1>
        <p className="dateline">{words.comingUp.summary(total, overdue)}</p>
      </header>
      {!empty && <ComingUpTools filter={filter} parties={parties} done={done} onChange={setFilter} />}
      {total === 0 && <p className="overview-empty">{empty ? words.comingUp.empty : words.comingUp.nothingFound}</p>}
      {groups.map(({ group, total: count, lines }) => (
        <section key={group} className={`section due-group due-${group}`} aria-labelledby={`due-${group}`}>
          <div className="section-head">
            <h2 id={`due-${group}`}>
              {words.comingUp.groups[group]} <span className="count">{count}</span>
            </h2>
            {canFold && group === 'overdue' && (
              <button
                type="button"
                className="link"
                aria-expanded={unfolded}
                aria-describedby="due-overdue"
                onClick={() => setUnfolded(!unfolded)}
              >
                {unfolded ? words.comingUp.fold : words.comingUp.unfold}
              </button>
            )}
          </div>
          {isFolded(group) ? null : (
            <ul className="lines">
              {lines.map((line) => (
                <DueRow key={line.factId} line={line} />
              ))}
            </ul>
          )}
          {!isFolded(group) && lines.length < Math.min(count, mostDue) && (
            <button type="button" className="link overview-more" onClick={() => setMost(mostDue)}>
              {words.comingUp.moreInGroup(Math.min(count, mostDue) - lines.length)}
            </button>
          )}
        </section>
      ))}
    </article>
  );
}
