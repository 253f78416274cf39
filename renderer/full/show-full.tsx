import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import type {} from '../../electron/contract/bridge.ts';
import '../styles/full.css';
import { fullType } from '../../electron/briefing/full-layout.ts';
import type { PageReport } from '../../electron/contract/calls.ts';
import type { FullBriefing } from '../../electron/contract/full-briefing.ts';
import type { Paper } from '../../electron/contract/page.ts';
import { FullPage } from './FullPage.tsx';
import { linesIn, setFull } from './set-full.ts';

/** Sets the full briefing in the print window, page after page, and says what it came to. */
export async function showFull(briefing: FullBriefing, paper: Paper, root: Root): Promise<PageReport> {
  // What was printed before must not stand in the way of what is measured.
  flushSync(() => root.render(null));
  let told = 0;
  const set = await setFull(briefing, paper, {
    onPage: (page) => {
      if (page === told) return;
      told = page;
      void window.readout.calls.pageInHand({ page });
    },
  });
  if (set === null) throw new Error('nobody stops the print window');
  const { layout, unprintable } = set;
  const { pages } = layout;
  document.body.dataset.fits = 'true';
  flushSync(() =>
    root.render(
      pages.map((content, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
        <FullPage key={at} frame={layout} content={content} page={at + 1} pages={pages.length} />
      )),
    ),
  );
  await document.fonts.ready;
  return {
    printed: linesIn(briefing),
    omitted: briefing.hidden,
    pages: pages.length,
    typeSize: fullType,
    pinsWithoutRoom: [],
    unprintable: [...unprintable],
  };
}
