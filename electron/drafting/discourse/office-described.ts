import { nationsFor } from '../gazetteer/countries.ts';
import type { Entity } from '../names/entity.ts';
import type { Subject } from './phrases.ts';
import { holdersOfAny, roleWords } from './roster.ts';
import type { Stage } from './stage.ts';

/**
 * `el mandatario | mexicano |`, `el presidente | ejecutivo de Acme |`: in languages that put the adjective behind its
 * noun, whom the office with its adjective or body fits best; undefined where nothing stands behind it, or nobody fits.
 */
export function holderDescribed(stage: Stage, subject: Subject): Entity | undefined {
  const { reading, names } = stage.view;
  const { pack } = reading;
  if (!pack.headFirst || subject.head === undefined) return undefined;
  const told = describing(stage, subject);
  if (told.length === 0) return undefined;
  let best: Entity | undefined;
  let most = 0;
  let nearest = -1;
  const offices = [subject.head, ...(pack.standIns.get(subject.head) ?? [])];
  const holders = holdersOfAny(names, offices);
  for (const person of holders.length > 1 ? holders : [...holders, ...sharingAny(stage, offices)]) {
    const fits = told.filter((word) => fitsRole(stage, person, word)).length;
    const last = person.mentions.reduce((far, { from }) => (from < subject.from ? Math.max(far, from) : far), -1);
    if (fits === 0 || last < 0 || fits < most || (fits === most && last <= nearest)) continue;
    best = person;
    most = fits;
    nearest = last;
  }
  return best;
}

/** `Los | presidentes | de Perú, Luis Rey, y de Chile, Ana Ruiz`: those who share an office told in the plural. */
function sharingAny({ view }: Stage, offices: readonly string[]): Entity[] {
  const { pluralOffices, forms } = view.reading.pack;
  const shares = (word: string) => pluralOffices.has(word) && offices.includes(forms.singular(word));
  return view.names.people.filter(({ roles }) => roles.some((role) => roleWords(role).some(shares)));
}

/** The adjectives and names behind the office. */
function describing(stage: Stage, subject: Subject): string[] {
  const { reading, names } = stage.view;
  const { tokens, pack } = reading;
  const words: string[] = [];
  for (let at = subject.from + 1; at < subject.to + 7; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || names.at.get(at)?.kind === 'person') break;
    const small = pack.ofWords.has(token.lower) || pack.articles.has(token.lower) || pack.and.has(token.lower);
    const nation = nationsFor(pack).demonyms.has(token.lower);
    const telling = nation || pack.officeModifiers.has(token.lower) || token.capital;
    if (at >= subject.to && !small && !telling) break;
    if (telling && token.lower !== subject.head) words.push(token.lower);
  }
  return words;
}

function fitsRole(stage: Stage, person: Entity, word: string): boolean {
  const said = person.roles.some((role) => role.text.toLowerCase().includes(word));
  const nation = nationsFor(stage.view.reading.pack).demonyms.get(word);
  if (said || nation === undefined) return said;
  const homes = new Set(person.roles.map(({ affiliation }) => affiliation));
  return stage.view.names.places.some((place) => place.code === nation && homes.has(place.name));
}
