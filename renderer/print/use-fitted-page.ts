import { useEffect, useState } from 'react';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import { type SetPage, setPage } from './set-page.ts';

/** The page of a briefing on a paper. While a change is being set, the page before it stays. */
export function useFittedPage(briefing: PrintableBriefing | null, paper: Paper): SetPage | null {
  const [page, setFitted] = useState<SetPage | null>(null);
  useEffect(() => {
    let wanted = true;
    if (briefing !== null) {
      void setPage(briefing, paper).then((fitted) => {
        if (wanted) setFitted(fitted);
      });
    }
    return () => {
      wanted = false;
    };
  }, [briefing, paper]);
  return page;
}
