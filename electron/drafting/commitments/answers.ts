import type { Stage } from '../discourse/stage.ts';
import { tokenAt } from '../reading/reading.ts';

/** What somebody says, in tokens. */
export interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly speaker: string;
}

/** `Q: Will you? / A: We will open it in May.`: the answers of an interview, in the voice of the one person whom it is with. */
export function answersOf({ view, interview }: Stage): Spoken[] {
  const { article, tokens } = view.reading;
  if (!interview) return [];
  return [...interview.answers].flatMap((block) => {
    const here = article.blocks[block];
    if (!here) return [];
    return [
      { from: tokenAt(tokens, here.start), to: tokenAt(tokens, here.end), block, speaker: interview.person.name },
    ];
  });
}
