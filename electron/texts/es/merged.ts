import type { DifferingPart, DossierInFile, MergedParts } from '../../contract/imports.ts';

const counted = (one: string, many: string) => (count: number) => (count === 1 ? one : `${count} ${many}`);

const lines = counted('1 línea', 'líneas');
const notes = counted('1 nota', 'notas');
const tags = counted('1 etiqueta', 'etiquetas');
const versions = counted('1 versión', 'versiones');

const kept: Record<Exclude<DifferingPart, 'copy' | 'versions'>, (count: number) => string> = {
  shown: () => 'la versión que se muestra',
  lines,
  notes,
  tags,
  credit: () => 'autor o medio',
  page: () => 'los ajustes de la página',
  names: counted('lo que significa 1 nombre', 'nombres en su significado'),
};

/** Lo que un archivo de otra biblioteca trajo a un artículo, y lo que quedó como estaba. */
export function mergedSentences(parts: MergedParts): string {
  const { corrected, names, differing } = parts;
  const news = [versions, lines, notes, tags].flatMap((word, at) => {
    const count = [parts.versions, parts.lines, parts.notes, parts.tags][at] ?? 0;
    return count === 0 ? [] : [word(count)];
  });
  const left = differing.flatMap(({ part, count }) =>
    part === 'copy' || part === 'versions' ? [] : [kept[part](count)],
  );
  return [
    ...(news.length === 0 ? [] : [`Añadido: ${news.join(', ')}.`]),
    ...(corrected === 0 ? [] : [`Tomado de allí, pues aquí nadie lo había tocado: ${lines(corrected)}.`]),
    ...(names === 0 ? [] : [`Aprendido: ${counted('1 nombre', 'nombres')(names)}.`]),
    ...(differing.some(({ part }) => part === 'copy')
      ? ['La misma fuente ya había entrado aquí por su cuenta: las líneas del borrador y la página son las de aquí.']
      : []),
    ...(differing.some(({ part }) => part === 'versions')
      ? ['Los dos conocen de otro modo una versión del texto, así que no se añadió nada.']
      : []),
    ...(left.length === 0 ? [] : [`Distinto en el archivo, y dejado aquí como estaba: ${left.join(', ')}.`]),
  ].join(' ');
}

/** Lo que fue del dosier de un archivo. */
export function dossierSentence({ title, isNew, added: count, differs }: DossierInFile): string {
  if (isNew) return `Con el expediente «${title}».`;
  const articles = counted('1 artículo', 'artículos')(count);
  return [
    count === 0 ? `El expediente «${title}» ya estaba.` : `Al expediente «${title}» se sumaron: ${articles}.`,
    ...(differs ? ['Su título, página u orden es otro en el archivo, y quedó aquí como estaba.'] : []),
  ].join(' ');
}
