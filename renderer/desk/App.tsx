import { lazy, Suspense } from 'react';
import { Desk } from './Desk.tsx';
import { EmbargoDialog } from './EmbargoDialog.tsx';
import { ExportSheet } from './ExportSheet.tsx';
import { LicencesSheet } from './LicencesSheet.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { FailureScreen, ProblemScreen } from './ProblemScreen.tsx';
import { ShortcutsSheet } from './ShortcutsSheet.tsx';
import { useSession } from './session.ts';
import { useTexts } from './texts.ts';

/** Fetched when they are first asked for: the desk starts without them. */
const RegisterSheet = lazy(async () => ({ default: (await import('../hand/RegisterSheet.tsx')).RegisterSheet }));
const SettingsSheet = lazy(async () => ({ default: (await import('./SettingsSheet.tsx')).SettingsSheet }));
const PrintPanel = lazy(async () => ({ default: (await import('../print/PrintPanel.tsx')).PrintPanel }));
const PrivacySheet = lazy(async () => ({ default: (await import('../notes/PrivacySheet.tsx')).PrivacySheet }));
const ExchangeSheets = lazy(async () => ({ default: (await import('../notes/ExchangeSheets.tsx')).ExchangeSheets }));
const VersionDialogs = lazy(async () => ({
  default: (await import('../versions/VersionDialogs.tsx')).VersionDialogs,
}));
const HandDialogs = lazy(async () => ({ default: (await import('../hand/HandDialogs.tsx')).HandDialogs }));

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
      {(sheet === 'register' || sheet === 'hand') && (
        <Suspense fallback={null}>{sheet === 'register' ? <RegisterSheet /> : <HandDialogs />}</Suspense>
      )}
      {sheet === 'print' && (
        <Suspense fallback={null}>
          <PrintPanel />
        </Suspense>
      )}
      {sheet === 'settings' && (
        <Suspense fallback={null}>
          <SettingsSheet />
        </Suspense>
      )}
      {sheet === 'export' && <ExportSheet />}
      {sheet === 'privacy' && (
        <Suspense fallback={null}>
          <PrivacySheet />
        </Suspense>
      )}
      {(sheet === 'annotations' || sheet === 'sealNotes' || sheet === 'sealedNotes') && (
        <Suspense fallback={null}>
          <ExchangeSheets />
        </Suspense>
      )}
      {(sheet === 'paste' || sheet === 'offer') && (
        <Suspense fallback={null}>
          <VersionDialogs />
        </Suspense>
      )}
      {sheet === 'embargo' && <EmbargoDialog />}
      <LiveRegion />
    </>
  );
}
