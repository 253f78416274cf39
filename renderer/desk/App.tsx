import { lazy, Suspense } from 'react';
import { Desk } from './Desk.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { FailureScreen, ProblemScreen } from './ProblemScreen.tsx';
import { Sheets } from './Sheets.tsx';
import { useSession } from './session.ts';
import { LocaleOfDesk, useLocaleOfDesk, useTexts } from './texts.ts';

const DropVeil = lazy(async () => {
  const [{ followDropping }, { DropVeil: veil }] = await Promise.all([
    import('../incoming/dropping.ts'),
    import('../incoming/DropVeil.tsx'),
  ]);
  followDropping();
  return { default: veil };
});

/** The window: the desk, or what keeps it from being shown. */
export function App() {
  const locale = useLocaleOfDesk();
  const desk = useSession((state) => state.desk);
  const failure = useSession((state) => state.failure);
  const takesDrops = useSession((state) => state.takesDrops);
  return (
    <LocaleOfDesk value={locale}>
      {failure !== null ? (
        <FailureScreen refusal={failure} />
      ) : desk === null ? (
        <Starting />
      ) : desk.problem !== undefined ? (
        <ProblemScreen problem={desk.problem} folder={desk.libraryFolder} />
      ) : (
        <Desk />
      )}
      <Sheets />
      {takesDrops && (
        <Suspense fallback={null}>
          <DropVeil />
        </Suspense>
      )}
      <LiveRegion />
    </LocaleOfDesk>
  );
}

function Starting() {
  return (
    <p className="starting" role="status">
      {useTexts().desk.starting}
    </p>
  );
}
