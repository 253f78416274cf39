import { useAllTexts } from '../desk/all-texts.ts';
import { useSession } from '../desk/session.ts';
import { Statement } from '../parts/Statement.tsx';
import { PersonView } from './PersonView.tsx';
import '../styles/overview.css';

/** The page of whoever is chosen in the list. */
export function PersonPlace() {
  const words = useAllTexts().people;
  const personId = useSession((state) => state.personId);
  if (personId !== null) return <PersonView key={personId} personId={personId} />;
  return (
    <Statement heading={words.nobodyHeading}>
      <p>{words.nobodyBody}</p>
    </Statement>
  );
}
