import { useEffect, useState } from 'react';
import type {} from '../../electron/contract/bridge.ts';
import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { Result } from '../../electron/contract/results.ts';
import { ask } from '../desk/calls.ts';
import { session } from '../desk/session.ts';

/**
 * What a call answers about an article, kept true while the library changes; null until it is first known.
 *
 * @param call must stay the same from one drawing to the next
 */
export function useKeptAnswer<Value>(
  articleId: string,
  call: (calls: ReadoutCalls, articleId: string) => Promise<Result<Value>>,
): Result<Value> | null {
  const [answer, setAnswer] = useState<Result<Value> | null>(null);
  useEffect(() => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      const turn = asked;
      const result = await ask((calls) => call(calls, articleId));
      // Of several answers on their way, only the one to the latest question counts.
      if (turn === asked) setAnswer(result);
    };
    void load();
    const stop = window.readout.on('libraryChanged', ({ articleIds }) => {
      // Whatever article of a dossier changes, its page does.
      const mine = articleIds === 'all' || articleIds.includes(articleId) || session.get().place === 'dossiers';
      if (mine) void load();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, [articleId, call]);
  return answer;
}
