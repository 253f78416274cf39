import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { Statement } from '../parts/Statement.tsx';
import { DossierView } from './DossierView.tsx';
import '../styles/overview.css';
import '../styles/dossiers.css';

/** The dossier that is chosen in the list. */
export function DossierPlace() {
  const words = useAllTexts().dossiers;
  const dossierId = useSession((state) => state.dossierId);
  if (dossierId !== null) return <DossierView key={dossierId} dossierId={dossierId} />;
  return (
    <Statement heading={words.noneHeading}>
      <p>{words.noneBody}</p>
    </Statement>
  );
}
