import { useEffect, useState } from 'react';
import type { PrintableBriefing } from '../../electron/contract/page.ts';
import type { Result } from '../../electron/contract/results.ts';
import { ask } from '../desk/calls.ts';

/** What the page of an article is made of, kept true while the library changes; null until it is first known. */
export function usePrintableBriefing(articleId: string): Result<PrintableBriefing> | null {
  const [answer, setAnswer] = useState<Result<PrintableBriefing> | null>(null);
  useEffect(() => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      const turn = asked;
      const result = await ask((calls) => calls.printableBriefing({ articleId }));
      // Of several answers on their way, only the one to the latest question counts.
      if (turn === asked) setAnswer(result);
    };
    void load();
    const stop = window.readout.on('libraryChanged', ({ articleIds }) => {
      if (articleIds === 'all' || articleIds.includes(articleId)) void load();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, [articleId]);
  return answer;
}
