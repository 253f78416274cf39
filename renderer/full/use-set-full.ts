import { useEffect, useState } from 'react';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Paper } from '../../electron/contract/page.ts';
import { type SetFull, setFull } from './set-full.ts';

interface Setting {
  /** What was set last; it stays while a change is being set. */
  readonly set: SetFull | null;
  /** The page that is being set; null where nothing is. */
  readonly inHand: number | null;
}

/** The full briefing on a paper. A change that comes while one is being set ends that, and is set itself. */
export function useSetFull(briefing: FullBriefing | null, paper: Paper): Setting {
  const [setting, setSetting] = useState<Setting>({ set: null, inHand: null });
  useEffect(() => {
    if (briefing === null) return;
    let stopped = false;
    const onPage = (inHand: number) =>
      setSetting((before) => (before.inHand === inHand ? before : { ...before, inHand }));
    void setFull(briefing, paper, { onPage, isStopped: () => stopped }).then((set) => {
      if (set !== null && !stopped) setSetting({ set, inHand: null });
    });
    return () => {
      stopped = true;
    };
  }, [briefing, paper]);
  return setting;
}
