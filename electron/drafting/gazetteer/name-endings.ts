/** The endings by which given names of a Romance or Slavic kind tell: Aurelio, Svetlana. */
const ofMen = /(?:[rnl]io|[rl]do|ardo|erto|isco|ndro|slav|imir)$/u;
const ofWomen = /(?:ina|ela|isa|ette|elle|[nrl]ia|ana|ita)$/u;

/** Names that end so and mislead. */
const misleading = /^(?:rosario|consuelo|ilia|elia|akita)$/iu;

/** Whether a given name by its ending is a man's or a woman's; undefined where it does not tell. */
export function genderByEnding(given: string): 'f' | 'm' | undefined {
  if (misleading.test(given)) return undefined;
  if (ofMen.test(given)) return 'm';
  return ofWomen.test(given) ? 'f' : undefined;
}
