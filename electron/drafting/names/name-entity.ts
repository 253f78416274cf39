import { nationsFor } from '../gazetteer/countries.ts';
import type { Reading } from '../reading/reading.ts';
import type { Entity, Mention } from './entity.ts';
import { nameOrganisation, withoutLegalForm } from './organisations.ts';

/** The fullest form becomes the name; the others are aliases; mentions come with the fullest first. */
export function nameEntity(reading: Reading, entity: Entity): void {
  entity.mentions.sort((a, b) => a.start - b.start);
  const forms = entity.mentions.filter((mention) => !mention.adjective);
  const fullest = [...(forms.length ? forms : entity.mentions)].sort(
    (a, b) =>
      Number(isOfficial(reading, a, entity)) - Number(isOfficial(reading, b, entity)) ||
      fullness(b.text) - fullness(a.text) ||
      a.start - b.start,
  )[0];
  if (!fullest) return;
  entity.name = entity.kind === 'organisation' ? nameOrganisation(reading.pack.nameWords, fullest.text) : fullest.text;
  for (const form of forms) if (form.text !== entity.name) entity.aliases.add(form.text);
  for (const form of shorterForms(reading, entity)) if (form !== entity.name && form !== '') entity.aliases.add(form);
  entity.mentions.splice(entity.mentions.indexOf(fullest), 1);
  entity.mentions.unshift(fullest);
}

/** Forms that the article writes only as a part of a longer one, or with a title. */
function shorterForms(reading: Reading, entity: Entity): string[] {
  if (entity.kind === 'organisation') return [withoutLegalForm(entity.name)];
  if (entity.kind !== 'person') return [];
  const titled = entity.name.includes(' ') ? [] : entity.mentions.map((mention) => withTitle(reading, mention));
  return [withoutNickname(entity.name), ...titled];
}

/** `Judge Okafor`, where no given name is told. */
function withTitle({ tokens, pack, text }: Reading, { from, text: name }: Mention): string {
  const title = tokens[from - 1];
  const named = title?.capital && (pack.honorifics.has(title.lower) || pack.offices.has(title.lower));
  return named ? `${text.slice(title.start, title.end)} ${name}` : '';
}

const nickname = /[“"‘«(][^”"’»)]{1,30}[”"’»)]\s*/u;

function withoutNickname(name: string): string {
  return name.replace(nickname, '');
}

/** `Federal Republic of Nigeria`, where the article also says Nigeria. */
function isOfficial({ pack }: Reading, { text }: Mention, entity: Entity): boolean {
  return entity.kind === 'place' && entity.code !== undefined && nationsFor(pack).shortForm(text) !== undefined;
}

/** Words first, then length; a form with a nickname in marks yields to the same form without. */
function fullness(name: string): number {
  const bare = withoutNickname(name);
  return bare.split(' ').length * 100 + bare.length - (bare === name ? 0 : 1);
}
