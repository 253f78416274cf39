import { type ComponentType, lazy, Suspense } from 'react';
import { type Sheet, useSession } from './session.ts';

const hand = lazy(async () => ({ default: (await import('../hand/HandDialogs.tsx')).HandDialogs }));
const exchange = lazy(async () => ({ default: (await import('../notes/ExchangeSheets.tsx')).ExchangeSheets }));
const versions = lazy(async () => ({ default: (await import('../versions/VersionDialogs.tsx')).VersionDialogs }));

/** What lies over the desk, fetched when it is first asked for: the desk starts without it. */
const sheets: { readonly [Name in Sheet]: ComponentType } = {
  shortcuts: lazy(async () => ({ default: (await import('./ShortcutsSheet.tsx')).ShortcutsSheet })),
  licences: lazy(async () => ({ default: (await import('./LicencesSheet.tsx')).LicencesSheet })),
  library: lazy(async () => ({ default: (await import('./LibrarySheet.tsx')).LibrarySheet })),
  find: lazy(async () => ({ default: (await import('../search/FindSheet.tsx')).FindSheet })),
  settings: lazy(async () => ({ default: (await import('./SettingsSheet.tsx')).SettingsSheet })),
  dossier: lazy(async () => ({ default: (await import('../overview/AddToDossier.tsx')).AddToDossier })),
  export: lazy(async () => ({ default: (await import('./ExportSheet.tsx')).ExportSheet })),
  embargo: lazy(async () => ({ default: (await import('./EmbargoDialog.tsx')).EmbargoDialog })),
  register: lazy(async () => ({ default: (await import('../hand/RegisterSheet.tsx')).RegisterSheet })),
  print: lazy(async () => ({ default: (await import('../print/PrintPanel.tsx')).PrintPanel })),
  privacy: lazy(async () => ({ default: (await import('../notes/PrivacySheet.tsx')).PrivacySheet })),
  hand,
  annotations: exchange,
  sealNotes: exchange,
  sealedNotes: exchange,
  paste: versions,
  offer: versions,
  backups: lazy(async () => ({ default: (await import('../keeping/BackupsSheet.tsx')).BackupsSheet })),
  articleTags: lazy(async () => ({ default: (await import('../library/TagsSheet.tsx')).TagsSheet })),
  chosenTags: lazy(async () => ({ default: (await import('../library/ChosenTagsSheet.tsx')).ChosenTagsSheet })),
  imported: lazy(async () => ({
    default: (await import('../incoming/ImportReportSheet.tsx')).ImportReportSheet,
  })),
};

/** The sheet that lies over the desk, where one does. */
export function Sheets() {
  const name = useSession((state) => state.sheet);
  if (name === null) return null;
  const Shown = sheets[name];
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  );
}
