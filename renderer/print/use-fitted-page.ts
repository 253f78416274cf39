import { useEffect, useRef, useState } from 'react';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import { type SetPage, setPage } from './set-page.ts';

/**
 * The page of a briefing on a paper. While a change is being set, the page before it stays; of several changes that come
 * meanwhile only the last is set, so that the page never falls behind whoever types.
 */
export function useFittedPage(briefing: PrintableBriefing | null, paper: Paper): SetPage | null {
  const [page, setFitted] = useState<SetPage | null>(null);
  const wanted = useRef<{ readonly briefing: PrintableBriefing; readonly paper: Paper } | null>(null);
  const isSetting = useRef(false);
  useEffect(() => {
    const setWanted = async () => {
      isSetting.current = true;
      try {
        while (wanted.current !== null) {
          const next = wanted.current;
          wanted.current = null;
          const fitted = await setPage(next.briefing, next.paper);
          if (wanted.current === null) setFitted(fitted);
        }
      } finally {
        isSetting.current = false;
      }
    };
    wanted.current = briefing === null ? null : { briefing, paper };
    if (!isSetting.current) void setWanted();
  }, [briefing, paper]);
  return page;
}
