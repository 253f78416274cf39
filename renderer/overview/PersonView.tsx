import { useState } from 'react';
import type { PersonPage } from '../../electron/contract/people.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { Statement } from '../parts/Statement.tsx';
import { lineSteps } from './line-steps.ts';
import { PersonLines } from './PersonLines.tsx';
import { RolesOverTime } from './RolesOverTime.tsx';
import { useLibraryAnswer } from './use-library-answer.ts';

/** Articles that are read at first, and once one asks for all. */
const usual = 40;
const all = 10_000;

const parts = ['undertakes', 'toward', 'positions', 'quotes'] as const satisfies readonly (keyof PersonPage)[];

/** A person or an organisation over all articles: roles over time, what was promised, what was said. */
export function PersonView({ personId }: { readonly personId: string }) {
  const words = useAllTexts().people;
  const [articles, setArticles] = useState(usual);
  const answer = useLibraryAnswer(`${personId} ${articles}`, (calls) => calls.person({ id: personId, articles }));
  if (answer === null) return <p className="overview-wait">{words.loading}</p>;
  if (!answer.ok) {
    return (
      <Statement heading={words.goneHeading}>
        <p role="alert">{answer.error.code === 'not-found' ? words.goneBody : answer.error.message}</p>
      </Statement>
    );
  }
  const page = answer.value;
  const facts = [words.articles(page.articles), ...(page.forms.length > 0 ? [words.also(page.forms.slice(0, 8))] : [])];
  const said = parts.some((part) => page[part].length > 0);
  return (
    <article className="overview" lang={interfaceLocale()} onKeyDown={lineSteps}>
      <header className="overview-head">
        <p className="eyebrow">{words.eyebrow[page.kind]}</p>
        <h1 dir="auto">{page.name}</h1>
        <p className="dateline">{facts.join(' · ')}</p>
      </header>
      {page.roles.length > 0 && <RolesOverTime roles={page.roles} />}
      {parts.map((part) => page[part].length > 0 && <PersonLines key={part} part={part} lines={page[part]} />)}
      {!said && <p className="overview-empty">{words.nothingSaid}</p>}
      {page.read < page.articles && (
        <p className="overview-more">
          {words.readSome(page.read, page.articles)}{' '}
          <button type="button" className="link" onClick={() => setArticles(all)}>
            {words.readAll}
          </button>
        </p>
      )}
    </article>
  );
}
