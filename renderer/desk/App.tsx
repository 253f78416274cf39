import { Desk } from './Desk.tsx';
import { LicencesSheet } from './LicencesSheet.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { FailureScreen, ProblemScreen } from './ProblemScreen.tsx';
import { ShortcutsSheet } from './ShortcutsSheet.tsx';
import { useSession } from './session.ts';
import { useTexts } from './texts.ts';

/** The window: the desk, or what keeps it from being shown. */
export function App() {
  const words = useTexts().desk;
  const desk = useSession((state) => state.desk);
  const failure = useSession((state) => state.failure);
  const sheet = useSession((state) => state.sheet);
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
      {sheet === 'shortcuts' && <ShortcutsSheet />}
      {sheet === 'licences' && <LicencesSheet />}
      <LiveRegion />
    </>
  );
}
