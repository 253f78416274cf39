import type { Entity, Mention } from './entity.ts';
import type { Keys } from './entity-index.ts';

const tails =
  /(?<![,\s])[,\s]+(?:inc|corp|co|ltd|llc|plc|llp|ag|sa|s\.a|gmbh|n\.?v|s\.l|s\.a\.s|s\.a\.c|s\.r\.l|ltda|s\.a(?:\.b)?\.? de c\.v|company|corporation|limited|group)\.?$/iu;
const lead = /^(?:the|el|la|los|las)\s+/iu;
const small = /^(?:of|and|for|the|de|del|la|las|los|y|e|en|para|in|on|&)$/iu;

/** The organisation that a name means, among those already named: the same words, its first words, or its initials. */
export function matchOrganisation(organisations: readonly Entity[], mention: Mention): Entity | undefined {
  const key = keyOf(mention.text);
  const acronym = /^\p{Lu}{2,8}$/u.test(mention.text) ? mention.text : undefined;
  for (const organisation of organisations) {
    for (const known of organisation.forms) {
      const other = keyOf(known);
      if (other === key) return organisation;
      if (other.startsWith(`${key} `) && !isGenericHead(key)) return organisation;
      if (key.startsWith(`${other} `) && !isGenericHead(other) && tails.test(mention.text)) return organisation;
      if (acronym && initialsOf(known) === acronym) return organisation;
      if (/^\p{Lu}{2,8}$/u.test(known) && initialsOf(mention.text) === known) return organisation;
    }
  }
  return undefined;
}

/** An organisation is found by its first word, an acronym by the initials of what it is short for, and the reverse. */
export const organisationKeys: Keys = {
  under: (form) => [firstWord(form), isAcronym(form) ? `acronym ${form}` : `initials ${initialsOf(form)}`],
  sought: (form) => [firstWord(form), isAcronym(form) ? `initials ${form}` : `acronym ${initialsOf(form)}`],
};

const isAcronym = (form: string) => /^\p{Lu}{2,8}$/u.test(form);
const firstWord = (form: string) => keyOf(form).split(' ')[0] ?? '';

function keyOf(name: string): string {
  return name.replace(lead, '').replace(tails, '').replace(tails, '').toLowerCase();
}

/** `Brightwell Energy` for `Brightwell Energy Inc.` */
export function withoutLegalForm(name: string): string {
  return name.replace(legalForm, '');
}

const legalForm =
  /(?<!\s),?\s+(?:inc|corp|co|ltd|llc|plc|llp|ag|s\.?a|gmbh|n\.?v|s\.?l|s\.a\.s|s\.a\.c|s\.r\.l|ltda|s\.a(?:\.b)?\.? de c\.v|limited)\.?$/iu;

function isGenericHead(key: string): boolean {
  return /^(?:ministry|department|bank|university|house|court|national|international|world|united|american|european|british|mexican|federal|central|royal|ministerio|secretaría|banco|universidad|comisión|instituto|consejo|partido|cámara|junta|agencia|gobierno|corte|tribunal|new|first|general|state)$/.test(
    key,
  );
}

/** The initials of a name, small words left out. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** `CARICOM` for Caribbean Community: letters that open the long words of a name, one after another, some from each. */
export function abbreviates(short: string, name: string): boolean {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => !small.test(word))
    .map((word) => word.toUpperCase());
  if (words.length < 2 || words.length > 6 || short.length > 10) return false;
  return opensWords(short, words);
}

function opensWords(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let length = 1; length <= Math.min(word.length, letters.length); length += 1) {
    if (word.charAt(length - 1) !== letters.charAt(length - 1)) return false;
    if (opensWords(letters.slice(length), rest)) return true;
  }
  return false;
}

/** The name to show: the fullest form. */
export function nameOrganisation(_entity: Entity, fullest: string): string {
  return fullest.replace(lead, (article) => (/^the /iu.test(article) ? '' : article));
}
