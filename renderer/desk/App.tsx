import { Desk } from './Desk.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { FailureScreen, ProblemScreen } from './ProblemScreen.tsx';
import { Sheets } from './Sheets.tsx';
import { useSession } from './session.ts';
import { useTexts } from './texts.ts';

/** The window: the desk, or what keeps it from being shown. */
export function App() {
  const words = useTexts().desk;
  const desk = useSession((state) => state.desk);
  const failure = useSession((state) => state.failure);
  return (
    <>
      {failure !== null ? (
        <FailureScreen refusal={failure} />
      ) : desk === null ? (
        <p className="starting" role="status">
          {words.starting}
        </p>
      ) : desk.problem !== undefined ? (
        <ProblemScreen problem={desk.problem} folder={desk.libraryFolder} />
      ) : (
        <Desk />
      )}
      <Sheets />
      <LiveRegion />
    </>
  );
}
