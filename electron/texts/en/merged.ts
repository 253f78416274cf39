import type { DifferingPart, DossierInFile, MergedParts } from '../../contract/imports.ts';

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

const lines = counted('1 line', 'lines');
const notes = counted('1 note', 'notes');
const tags = counted('1 tag', 'tags');
const added = {
  versions: counted('1 version', 'versions'),
  lines,
  notes,
  tags,
} as const satisfies { readonly [Part in keyof MergedParts]?: (count: number) => string };

const kept: Record<Exclude<DifferingPart, 'copy' | 'versions'>, (count: number) => string> = {
  shown: () => 'the version that is shown',
  lines,
  notes,
  tags,
  credit: () => 'author or publisher',
  page: () => 'the settings of the page',
  names: counted('what 1 name means', 'names’ meanings'),
};

/** What a file of another library brought to an article, and what stayed as it is here. */
export function mergedSentences(parts: MergedParts): string {
  const { corrected, names, differing } = parts;
  const news = [added.versions, added.lines, added.notes, added.tags].flatMap((word, at) => {
    const count = [parts.versions, parts.lines, parts.notes, parts.tags][at] ?? 0;
    return count === 0 ? [] : [word(count)];
  });
  const left = differing.flatMap(({ part, count }) =>
    part === 'copy' || part === 'versions' ? [] : [kept[part](count)],
  );
  return [
    ...(news.length === 0 ? [] : [`Added: ${news.join(', ')}.`]),
    ...(corrected === 0
      ? []
      : [`Taken over, since nobody had touched them here: ${lines(corrected)} corrected there.`]),
    ...(names === 0 ? [] : [`Learnt: ${counted('1 name', 'names')(names)}.`]),
    ...(differing.some(({ part }) => part === 'copy')
      ? ['The same source came in here by itself before: drafted lines and page are as they are here.']
      : []),
    ...(differing.some(({ part }) => part === 'versions')
      ? ['The two know one version of the text otherwise, so nothing was added.']
      : []),
    ...(left.length === 0 ? [] : [`Otherwise in the file, and left as it is here: ${left.join(', ')}.`]),
  ].join(' ');
}

/** What became of the dossier of a file. */
export function dossierSentence({ title, isNew, added: count, differs }: DossierInFile): string {
  if (isNew) return `With the dossier “${title}”.`;
  const articles = counted('1 article', 'articles')(count);
  return [
    count === 0 ? `The dossier “${title}” was here already.` : `To the dossier “${title}” came ${articles}.`,
    ...(differs ? ['Its title, page or order is another one in the file, and was left as it is here.'] : []),
  ].join(' ');
}
