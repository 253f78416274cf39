import { useState } from 'react';
import { wordDay } from '../../electron/briefing/dates.ts';
import type { DossierListing } from '../../electron/contract/dossiers.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Button } from '../parts/Button.tsx';
import { createDossier } from './dossier-actions.ts';
import { lineSteps } from './line-steps.ts';
import { PickArticles } from './PickArticles.tsx';
import { useLibraryAnswer } from './use-library-answer.ts';
import '../styles/overview.css';

interface Props {
  readonly onChosen?: (() => void) | undefined;
}

/** The dossiers of the library, and the way to make one. */
export function DossierList({ onChosen }: Props) {
  const {
    dossiers: words,
    places: { names: places },
  } = useAllTexts();
  const dossierId = useSession((state) => state.dossierId);
  const answer = useLibraryAnswer('dossiers', (calls) => calls.listDossiers());
  const [picking, setPicking] = useState(false);
  const listings = answer?.ok ? answer.value : [];
  return (
    <section className="side-list" aria-label={places.dossiers} onKeyDown={lineSteps}>
      <div className="library-head">
        <h2>{words.heading}</h2>
        <Button look="quiet" icon="plus" onClick={() => setPicking(true)}>
          {words.add}
        </Button>
      </div>
      {answer?.ok === false && <p className="library-empty">{answer.error.message}</p>}
      {answer?.ok && listings.length === 0 && <p className="library-empty">{words.none}</p>}
      <ul>
        {listings.map((listing) => (
          <li key={listing.id}>
            <button
              type="button"
              className="side-row"
              data-line={listing.id}
              aria-current={listing.id === dossierId ? 'true' : undefined}
              onClick={() => {
                session.set({ dossierId: listing.id, front: 'briefing' });
                onChosen?.();
              }}
            >
              <span className="side-row-name" dir="auto">
                {listing.title}
              </span>
              <span className="side-row-detail">
                {[words.articles(listing.articles), periodOf(listing)].filter((part) => part !== '').join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {picking && (
        <PickArticles
          title={words.pickForNew}
          action={words.make}
          taken={[]}
          onPick={(ids) => {
            setPicking(false);
            if (ids !== null) void createDossier(ids).then(() => onChosen?.());
          }}
        />
      )}
    </section>
  );
}

function periodOf({ from, to }: DossierListing): string {
  if (from === undefined || to === undefined) return '';
  return wordDay(from === to ? from : `${from}/${to}`, interfaceLanguage(interfaceLocale()), 'short');
}
