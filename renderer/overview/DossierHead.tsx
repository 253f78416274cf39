import { useEffect, useRef, useState } from 'react';
import type { Dossier, Matter } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session } from '../desk/session.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { DossierViews } from './DossierViews.tsx';
import { addToDossier, deleteDossier, renameDossier } from './dossier-actions.ts';
import { PickArticles } from './PickArticles.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly matters: readonly Matter[];
}

/** What a dossier is called, what it comes to, and what can be done with it. */
export function DossierHead({ dossier, matters }: Props) {
  const words = useAllTexts().dossiers;
  const [naming, setNaming] = useState(false);
  const [picking, setPicking] = useState(false);
  const differing = matters.filter(({ finding }) => finding === 'dates' || finding === 'figures').length;
  const together = matters.filter(({ finding }) => finding === 'agree').length;
  const facts = [words.articles(dossier.articleIds.length), words.toldTogether(together), words.toldApart(differing)];
  return (
    <header className="overview-head">
      <p className="eyebrow">{words.eyebrow}</p>
      {naming ? (
        <TitleForm dossier={dossier} onLeave={() => setNaming(false)} />
      ) : (
        <h1 dir="auto">
          {dossier.title} <IconButton icon="pencil" label={words.rename} onClick={() => setNaming(true)} />
        </h1>
      )}
      <p className="dateline">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <div className="overview-tools">
        <DossierViews />
        <Button look="quiet" icon="plus" onClick={() => setPicking(true)}>
          {words.addArticles}
        </Button>
        <Menu
          icon="more"
          label={words.more}
          entries={() => [
            { label: words.rename, run: () => setNaming(true) },
            ...(dossier.articleIds.length === 0
              ? []
              : [{ label: words.export, run: () => session.set({ sheet: 'export' }) }]),
            { label: words.delete, run: () => void deleteDossier(dossier.id, dossier.title) },
          ]}
        />
      </div>
      {picking && (
        <PickArticles
          title={words.pickToAdd}
          action={words.addPicked}
          taken={dossier.articleIds}
          onPick={(ids) => {
            setPicking(false);
            if (ids !== null) void addToDossier(dossier.id, ids);
          }}
        />
      )}
    </header>
  );
}

function TitleForm({ dossier, onLeave }: { readonly dossier: Dossier; readonly onLeave: () => void }) {
  const words = useAllTexts().dossiers;
  const [title, setTitle] = useState(dossier.title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = async () => {
    const wanted = title.trim();
    if (wanted === '' || wanted === dossier.title || (await renameDossier(dossier.id, wanted))) onLeave();
  };
  return (
    <form
      className="dossier-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        ref={field}
        aria-label={words.title}
        dir="auto"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onLeave();
        }}
      />
    </form>
  );
}
