import type { Stage } from '../discourse/stage.ts';
import type { Entity } from '../names/entity.ts';
import { tokenAt } from '../reading/reading.ts';

/** What somebody says, in tokens. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly speaker: string;
}

/** `Q: Will you? / A: We will open it in May.`: the answers of an interview, in the voice of the one person whom it is with. */
export function answersOf({ view }: Stage): Spoken[] {
  const { article, text, tokens, pack } = view.reading;
  const opens = (pattern: RegExp, start: number) => pattern.test(text.slice(start, start + 20));
  const first = article.blocks.find(({ start }) => opens(pack.clauses.askedOpeners, start));
  const speaker = first && interviewed(view.names.people, first.start);
  if (!speaker) return [];
  const found: Spoken[] = [];
  article.blocks.forEach(({ start, end }, block) => {
    if (start < first.start || !opens(pack.clauses.answerOpeners, start)) return;
    found.push({ from: tokenAt(tokens, start), to: tokenAt(tokens, end), block, speaker: speaker.name });
  });
  return found;
}

/** Of those named before the first question, the one named most; none where two are named alike. */
function interviewed(people: readonly Entity[], before: number): Entity | undefined {
  let most = 0;
  let next = 0;
  let found: Entity | undefined;
  for (const person of people) {
    const count = person.mentions.filter(({ start }) => start < before).length;
    if (count > most) [next, most, found] = [most, count, person];
    else next = Math.max(next, count);
  }
  return most > next ? found : undefined;
}
