import { useState } from 'react';
import type { LibraryProblem } from '../../electron/contract/desk-state.ts';
import type { Refusal } from '../../electron/contract/results.ts';
import { Button } from '../parts/Button.tsx';
import { announce } from './announce.ts';
import { ask, askAloud } from './calls.ts';
import { MessageBar } from './MessageBar.tsx';
import { session } from './session.ts';
import { takeFirstView } from './start.ts';
import { useTexts } from './texts.ts';

interface Props {
  readonly problem: LibraryProblem;
  readonly folder: string;
}

/** What keeps the library shut, and what can be done. It never gives way to an empty library. */
export function ProblemScreen({ problem, folder }: Props) {
  const words = useTexts().desk;
  const [trying, setTrying] = useState(false);
  const { heading, remedies } = words.problems[problem.code];
  const retry = async () => {
    setTrying(true);
    const answer = await ask((calls) => calls.retryLibrary());
    setTrying(false);
    if (answer.ok && answer.value.problem !== undefined) announce(answer.value.problem.message);
    await takeFirstView(await ask((calls) => calls.firstView()));
  };
  return (
    <main className="problem" aria-labelledby="problem-heading">
      <div className="problem-body">
        <p className="eyebrow">{words.brand}</p>
        <h1 id="problem-heading">{heading}</h1>
        <p className="problem-message" role="alert">
          {problem.message}
        </p>
        <h2>{words.problemCan}</h2>
        <ol>
          {remedies.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ol>
        <div className="problem-actions">
          <Button look="primary" disabled={trying} onClick={() => void retry()}>
            {trying ? words.trying : words.tryAgain}
          </Button>
          <Button onClick={() => void askAloud((calls) => calls.chooseLibrary())}>{words.chooseFolder}</Button>
          {problem.code === 'library-corrupt' && (
            <Button onClick={() => session.set({ sheet: 'backups' })}>{words.restoreBackup}</Button>
          )}
          <Button onClick={() => void askAloud((calls) => calls.showLibraryFolder())}>{words.showFolder}</Button>
        </div>
        <dl className="problem-folder">
          <dt>{words.problemFolder}</dt>
          <dd>{folder}</dd>
        </dl>
      </div>
      <MessageBar />
    </main>
  );
}

/** Where not even the desk's state could be had. */
export function FailureScreen({ refusal }: { readonly refusal: Refusal }) {
  const words = useTexts().desk;
  const retry = async () => takeFirstView(await ask((calls) => calls.firstView()));
  return (
    <main className="problem" aria-labelledby="problem-heading">
      <div className="problem-body">
        <p className="eyebrow">{words.brand}</p>
        <h1 id="problem-heading">{words.failedHeading}</h1>
        <p className="problem-message" role="alert">
          {refusal.message}
        </p>
        <div className="problem-actions">
          <Button look="primary" onClick={() => void retry()}>
            {words.tryAgain}
          </Button>
        </div>
      </div>
    </main>
  );
}
