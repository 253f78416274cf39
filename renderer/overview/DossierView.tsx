import type { Finding, Matter } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { DossierArticles } from './DossierArticles.tsx';
import { DossierHead } from './DossierHead.tsx';
import { DossierPeople } from './DossierPeople.tsx';
import { lineSteps } from './line-steps.ts';
import { Matters } from './Matters.tsx';
import { Timeline } from './Timeline.tsx';
import { useLibraryAnswer } from './use-library-answer.ts';

const differing: readonly Finding[] = ['dates', 'figures'];

/** Several articles as one briefing: where they differ, what was agreed, who is in it, and when it all takes place. */
export function DossierView({ dossierId }: { readonly dossierId: string }) {
  const words = useAllTexts().dossiers;
  const answer = useLibraryAnswer(dossierId, (calls) => calls.dossier({ dossierId }));
  if (answer === null) return <p className="overview-wait">{words.loading}</p>;
  if (!answer.ok) {
    return (
      <Statement heading={words.goneHeading}>
        <p role="alert">{answer.error.message}</p>
      </Statement>
    );
  }
  const { dossier, articles, people, matters, timeline } = answer.value;
  const differ = matters.filter(({ finding }) => differing.includes(finding));
  const rest = matters.filter(({ finding }) => !differing.includes(finding));
  const of = (section: Matter['section']) => rest.filter((matter) => matter.section === section);
  const titles = new Map(articles.map(({ articleId, title }) => [articleId, title]));
  return (
    <article className="overview overview-dossier" lang={interfaceLocale()} onKeyDown={lineSteps}>
      <DossierHead dossier={dossier} matters={matters} />
      <DossierArticles dossier={dossier} articles={articles} />
      <Matters heading={words.differ} kind="differ" matters={differ} titles={titles} />
      <Matters heading={words.sections.agreed} kind="agreed" matters={of('agreed')} titles={titles} />
      <Matters heading={words.sections.requested} kind="requested" matters={of('requested')} titles={titles} />
      <Matters heading={words.sections.figures} kind="figures" matters={of('figures')} titles={titles} />
      <DossierPeople people={people} titles={titles} />
      {timeline.length > 0 && <Timeline entries={timeline} />}
    </article>
  );
}
