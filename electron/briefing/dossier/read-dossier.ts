import type { Dossier, DossierArticle, DossierReading, Finding, MatterSection } from '../../contract/dossiers.ts';
import { findings, matterSections } from '../../contract/dossiers.ts';
import type { Register } from '../../contract/register.ts';
import { datelineOf } from '../dateline.ts';
import type { DossierOptions, LetteredArticle } from './dossier-lines.ts';
import { dossierPeople } from './dossier-people.ts';
import { figuresOf } from './figures.ts';
import { mattersOf } from './matters.ts';
import { relatedArticles } from './related-articles.ts';
import { timelineOf } from './timeline.ts';
import { whoIsMeant } from './who-is-meant.ts';
import { wordWeights } from './word-weights.ts';

/**
 * Reads several articles as one: who is in them, what they tell of the same matters, where they differ, and when it all
 * takes place.
 *
 * @param articles in the dossier's order
 * @param pause called after each small step; it lets all else be done where so much time has gone by
 */
export async function readDossier(
  dossier: Dossier,
  articles: readonly LetteredArticle[],
  register: Register,
  options: DossierOptions,
  pause: () => Promise<void>,
): Promise<DossierReading> {
  const weightOf = await wordWeights(
    articles.map(({ view }) => view.sentences.map(({ start, end }) => view.revision.text.slice(start, end))),
    pause,
  );
  const meant = whoIsMeant(register, options.countryCode ?? (() => undefined));
  const { matters, bodies } = await mattersOf(articles, weightOf, meant, options, pause);
  await pause();
  const all = [...matters, ...(await figuresOf(articles, weightOf, relatedArticles(articles, meant), options, pause))];
  await pause();
  const place = ({ section, finding }: { readonly section: MatterSection; readonly finding: Finding }) =>
    matterSections.indexOf(section) * findings.length + findings.indexOf(finding);
  return {
    dossier,
    articles: articles.map((article) => headOf(article, options)),
    people: await dossierPeople(articles, register, pause),
    matters: all.sort((a, b) => place(a) - place(b)),
    timeline: await timelineOf(articles, matters, bodies, options, pause),
  };
}

function headOf({ letter, view }: LetteredArticle, { language }: DossierOptions): DossierArticle {
  const { title, date, source } = view.revision;
  const summary = view.facts.find(({ hidden, body }) => !hidden && body.kind === 'summary');
  return {
    letter,
    articleId: view.id,
    title,
    dateline: datelineOf(view.revision, language),
    date,
    source,
    bottomLine: summary?.body.kind === 'summary' ? summary.body.text : undefined,
  };
}
