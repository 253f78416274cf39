import { useEffect, useRef, useState } from 'react';
import type {} from '../../electron/contract/bridge.ts';
import type { ReadoutCalls } from '../../electron/contract/calls.ts';
import type { Result } from '../../electron/contract/results.ts';
import { ask } from '../desk/calls.ts';

/**
 * What a call answers about the library, kept true while that changes: the answer before stays until the next one comes,
 * and changes that come while one is under way are served by one more.
 *
 * @param wanted names what is asked for; another name asks anew
 */
export function useLibraryAnswer<Value>(
  wanted: string,
  call: (calls: ReadoutCalls) => Promise<Result<Value>>,
): Result<Value> | null {
  const [answer, setAnswer] = useState<Result<Value> | null>(null);
  const latest = useRef(call);
  latest.current = call;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the call is another one each time; its name tells whether it asks for something else
  useEffect(() => {
    let gone = false;
    let running = false;
    let again = false;
    const load = async () => {
      again = true;
      if (running) return;
      running = true;
      while (again && !gone) {
        again = false;
        const result = await ask((calls) => latest.current(calls));
        if (!gone) setAnswer(result);
      }
      running = false;
    };
    void load();
    const stop = window.readout.on('libraryChanged', () => void load());
    return () => {
      gone = true;
      stop();
    };
  }, [wanted]);
  return answer;
}
