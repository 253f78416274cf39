import { dialogueOf } from '../discourse/interview.ts';
import type { Stage } from '../discourse/stage.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { tokenAt } from '../reading/reading.ts';

/** What somebody says, in tokens. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** Undefined where nothing names them. */
  readonly speaker: string | undefined;
}

/** How many answers make a dialogue of what stands behind dashes, though nothing names who answers. */
const fewest = 3;

/** `Q: Will you? / A: We will open it in May.`: the answers of an interview, in the voice of the one person whom it is with. */
export function answersOf({ view, interview }: Stage, quotations: readonly Quotation[]): Spoken[] {
  const { article, tokens } = view.reading;
  const voices = new Map(quotations.map(({ block, attribution }) => [block, attribution?.entity?.name]));
  const heard = interview ? [] : dialogueOf(view).answers;
  const blocks = interview ? [...interview.answers] : heard.length >= fewest ? heard : [];
  return blocks.flatMap((block) => {
    const here = article.blocks[block];
    if (!here) return [];
    const speaker = interview?.person.name ?? voices.get(block);
    return [{ from: tokenAt(tokens, here.start), to: tokenAt(tokens, here.end), block, speaker }];
  });
}

/** The stage with what is said in such words for plain text: an answer behind a dash tells what others undertake too. */
export function heard(stage: Stage, spoken: readonly Spoken[]): Stage {
  const { view } = stage;
  const quoted = view.quoted.slice();
  for (const { from, to } of spoken) quoted.fill(0, from, to);
  return { ...stage, view: { ...view, quoted } };
}
