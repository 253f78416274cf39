import { printedDocuments } from '../../electron/contract/page-order.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { Segments } from '../parts/Segments.tsx';

/** Whether a dossier is read, or its page or its full briefing is seen. */
export function DossierViews() {
  const { dossiers: words, full } = useAllTexts();
  const chosen = useSession(({ dossierOnPage, printed }) => (dossierOnPage ? printed : 'reading'));
  return (
    <Segments
      label={words.views}
      choices={[
        { key: 'reading', label: words.reading },
        ...printedDocuments.map((key) => ({ key, label: full.documents[key] })),
      ]}
      chosen={chosen}
      onChoose={(key) =>
        session.set(key === 'reading' ? { dossierOnPage: false } : { dossierOnPage: true, printed: key })
      }
    />
  );
}
