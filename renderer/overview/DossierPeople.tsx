import type { DossierPerson } from '../../electron/contract/dossiers.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { SourceMark } from './SourceMark.tsx';

interface Props {
  readonly people: readonly DossierPerson[];
  /** Titles of the articles by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Everyone in a dossier, once each, with the roles that its articles give. */
export function DossierPeople({ people, titles }: Props) {
  const words = useAllTexts().dossiers;
  if (people.length === 0) return null;
  return (
    <section className="section" aria-labelledby="dossier-people">
      <div className="section-head">
        <h2 id="dossier-people">
          {words.people} <span className="count">{people.length}</span>
        </h2>
      </div>
      <ul className="dossier-people">
        {people.map(({ id, name, roles, cites }) => (
          <li key={id} data-line={id} tabIndex={-1}>
            <span className="name" dir="auto">
              {name}
            </span>{' '}
            {cites.map((cite) => (
              <SourceMark key={cite.factId} {...cite} articleTitle={titles.get(cite.articleId) ?? ''} />
            ))}
            {roles.map(({ role, letters }) => (
              <span key={role} className="role" dir="auto">
                {roles.length > 1 ? words.roleIn(role, letters.join(', ')) : role}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
