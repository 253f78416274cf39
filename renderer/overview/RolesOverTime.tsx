import { wordDay } from '../../electron/briefing/dates.ts';
import type { RoleOverTime } from '../../electron/contract/people.ts';
import { interfaceLanguage } from '../../electron/texts/languages.ts';
import { useAllTexts } from '../desk/all-texts.ts';
import { interfaceLocale } from '../desk/texts.ts';
import { SourceMark } from './SourceMark.tsx';

/** What articles say that somebody is, the newest first, with the days between which they say it. */
export function RolesOverTime({ roles }: { readonly roles: readonly RoleOverTime[] }) {
  const words = useAllTexts().people;
  return (
    <section className="section" aria-labelledby="person-roles">
      <div className="section-head">
        <h2 id="person-roles">{words.roles}</h2>
      </div>
      <ul className="lines">
        {roles.map((one) => (
          <li key={one.role ?? ''} className="line line-role" data-line={one.role ?? ''} tabIndex={-1}>
            <div className="line-words" dir="auto">
              {one.role ?? <span className="quiet">{words.noRole}</span>}
            </div>
            <div className="line-marks-row">
              {one.seen.map((seen) => (
                <span key={seen.factId} className="role-seen">
                  <span className="line-when">{dayOf(seen.articleDate) ?? words.undated}</span>
                  <SourceMark {...seen} />
                </span>
              ))}
              {one.articles > one.seen.length && (
                <span className="label">{words.further(one.articles - one.seen.length)}</span>
              )}
            </div>
            <div className="line-when line-period">{periodOf(one)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function periodOf({ from, to }: RoleOverTime): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  // One day alone already stands beside its source.
  return first === undefined || last === undefined || first === last ? '' : `${first} – ${last}`;
}

function dayOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : wordDay(day, interfaceLanguage(interfaceLocale()), 'short');
}
