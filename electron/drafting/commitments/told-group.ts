import type { Subject } from '../discourse/phrases.ts';
import type { Stage } from '../discourse/stage.ts';

/** Sentences of its paragraph that are looked through for the group that a pronoun goes on with. */
const reach = 6;

/** `| The leaders | also discussed trade. They agreed`: the plural with which an earlier sentence of the paragraph opens. */
export function groupAhead({ view }: Stage, at: number): Subject | undefined {
  const { sentences, sentenceOf, tokens, pack } = view.reading;
  const { clauses } = pack;
  const here = sentences[sentenceOf[at] ?? 0];
  if (!here) return undefined;
  for (let index = here.index - 1; index >= Math.max(0, here.index - reach); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.block !== here.block) return undefined;
    const { from } = sentence;
    if (view.names.mentionAt.has(from)) return undefined;
    if (!clauses.definites.has(tokens[from]?.lower ?? '') && !clauses.both.has(tokens[from]?.lower ?? '')) continue;
    for (let head = from + 1; head < from + 4; head += 1) {
      const lower = tokens[head]?.lower ?? '';
      const group = [clauses.peopleGroups, clauses.nationGroups, clauses.bodyGroups, clauses.pairHeads];
      if (group.some((heads) => heads.has(lower))) return { from, to: head + 1, head: lower };
      if (!pack.numberWords.has(lower)) break;
    }
  }
  return undefined;
}

/** `A maker of paint will pay ... The company, | Brandt |, said`: the one body that the article gives such a phrase for further on. */
export function namedLaterOn({ view }: Stage, subject: Subject): string | undefined {
  const { tokens, pack, sentences, sentenceOf } = view.reading;
  const { clauses } = pack;
  const indefinite = clauses.indefinites.has(tokens[subject.from]?.lower ?? '');
  if (!indefinite || !pack.companyNouns.has(subject.head ?? '')) return undefined;
  const block = sentences[sentenceOf[subject.from] ?? 0]?.block ?? 0;
  const found = new Set<string>();
  for (const { name, mentions } of view.names.organisations) {
    const first = mentions.reduce(
      (least, { from }) => (from >= 0 && from < least ? from : least),
      Number.MAX_SAFE_INTEGER,
    );
    if (first <= subject.to || (sentences[sentenceOf[first] ?? 0]?.block ?? 0) > block + 4) continue;
    const noun = tokens[first - 2];
    const article = clauses.definites.has(tokens[first - 3]?.lower ?? '');
    if (article && tokens[first - 1]?.text === ',' && pack.companyNouns.has(noun?.lower ?? '')) found.add(name);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
