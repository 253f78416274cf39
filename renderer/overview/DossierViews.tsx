import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { Segments } from '../parts/Segments.tsx';

/** Whether a dossier is read, or its page is seen. */
export function DossierViews() {
  const words = useAllTexts().dossiers;
  const onPage = useSession((state) => state.dossierOnPage);
  return (
    <Segments
      label={words.views}
      choices={[
        { key: 'reading', label: words.reading },
        { key: 'page', label: words.page },
      ]}
      chosen={onPage ? 'page' : 'reading'}
      onChoose={(key) => session.set({ dossierOnPage: key === 'page' })}
    />
  );
}
