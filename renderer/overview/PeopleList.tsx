import { useState } from 'react';
import { mostPeople, type NamedKind, namedKinds } from '../../electron/contract/people.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { session, useSession } from '../desk/session.ts';
import { lineSteps } from './line-steps.ts';
import { useLibraryAnswer } from './use-library-answer.ts';
import '../styles/overview.css';

interface Props {
  readonly onChosen?: (() => void) | undefined;
}

/** Names that are listed before one asks for more. */
const usual = 150;

/** Everyone whom the articles of the library name, those in the most of them first. */
export function PeopleList({ onChosen }: Props) {
  const {
    people: words,
    places: { names: places },
  } = useAllTexts();
  const personId = useSession((state) => state.personId);
  const [sought, setSought] = useState('');
  const [kind, setKind] = useState<NamedKind | null>('person');
  const [count, setCount] = useState(usual);
  const wanted = { words: sought, kind, from: 0, count };
  const answer = useLibraryAnswer(JSON.stringify(wanted), (calls) => calls.people(wanted));
  const page = answer?.ok ? answer.value : null;
  return (
    <section className="side-list" aria-label={places.people} onKeyDown={lineSteps}>
      <div className="side-list-tools">
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <select
          aria-label={words.kind}
          value={kind ?? ''}
          onChange={(event) => setKind(namedKinds.find((one) => one === event.target.value) ?? null)}
        >
          {namedKinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
          <option value="">{words.both}</option>
        </select>
      </div>
      {page === null && <p className="library-empty">{answer?.ok === false ? answer.error.message : words.loading}</p>}
      {page?.total === 0 && <p className="library-empty">{sought === '' ? words.none : words.noneFound}</p>}
      <ul>
        {page?.people.map(({ id, name, articles, only }) => (
          <li key={id}>
            <button
              type="button"
              className="side-row"
              data-line={id}
              aria-current={id === personId ? 'true' : undefined}
              onClick={() => {
                session.set({ personId: id, front: 'briefing' });
                onChosen?.();
              }}
            >
              <span className="side-row-name" dir="auto">
                {name}
              </span>
              <span className="side-row-detail" dir="auto">
                {only ?? words.articles(articles)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {page !== null && page.people.length < page.total && (
        <p className="side-list-more">
          {count < mostPeople ? (
            <button type="button" className="link" onClick={() => setCount(mostPeople)}>
              {words.more(Math.min(page.total, mostPeople) - page.people.length)}
            </button>
          ) : (
            words.findOthers(page.total - page.people.length)
          )}
        </p>
      )}
    </section>
  );
}
