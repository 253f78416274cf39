import { lazy, Suspense } from 'react';
import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { Statement } from '../parts/Statement.tsx';
import { DossierView } from './DossierView.tsx';
import '../styles/overview.css';
import '../styles/dossiers.css';

/** Fetched when it is first shown. */
const PrintView = lazy(async () => ({ default: (await import('../print/PrintView.tsx')).PrintView }));

/** The dossier that is chosen in the list. */
export function DossierPlace() {
  const words = useAllTexts().dossiers;
  const dossierId = useSession((state) => state.dossierId);
  const onPage = useSession((state) => state.dossierOnPage);
  if (dossierId !== null && onPage) {
    return (
      <div className="view view-print">
        <Suspense fallback={null}>
          <PrintView key={dossierId} articleId={dossierId} />
        </Suspense>
      </div>
    );
  }
  if (dossierId !== null) return <DossierView key={dossierId} dossierId={dossierId} />;
  return (
    <Statement heading={words.noneHeading}>
      <p>{words.noneBody}</p>
    </Statement>
  );
}
