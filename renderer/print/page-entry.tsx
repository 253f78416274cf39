import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type {} from '../../electron/contract/bridge.ts';
import '../styles/page.css';
import '../styles/page-window.css';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import type { PageReport } from '../../electron/contract/calls.ts';
import type { Paper, PrintableBriefing } from '../../electron/contract/page.ts';
import { speak } from '../desk/speak.ts';
import { Page } from './Page.tsx';
import { setPage } from './set-page.ts';

/** Length at which a line is named where it is told of, in columns. */
const longestName = 48;

const host = document.getElementById('root');
const root = host === null ? undefined : createRoot(host);

/** Fetches what waits, sets it and says so. Without it there is nothing to do. */
async function setWaitingPage(): Promise<void> {
  const waiting = await window.readout.calls.pageToSet();
  if (!waiting.ok || root === undefined) return;
  const { briefing, paper } = waiting.value;
  document.title = briefing.title;
  document.documentElement.lang = briefing.interfaceLanguage;
  await speak(briefing.interfaceLanguage);
  await window.readout.calls.pageIsSet(
    waiting.value.document === 'full'
      ? await (await import('../full/show-full.tsx')).showFull(waiting.value.briefing, paper, root)
      : await showPage(waiting.value.briefing, paper, root),
  );
}

async function showPage(briefing: PrintableBriefing, paper: Paper, shown: Root): Promise<PageReport> {
  const { layout, printed, omitted, fits, pinsWithoutRoom, unprintable } = await setPage(briefing, paper);
  document.body.dataset.fits = String(fits);
  flushSync(() => shown.render(<Page layout={layout} />));
  await document.fonts.ready;
  return {
    printed: printed.length,
    omitted: omitted.length,
    pages: 1,
    typeSize: layout.typeSize,
    pinsWithoutRoom: pinsWithoutRoom.map((item) => clipText(oneLine(item.text), longestName)),
    unprintable: [...unprintable],
  };
}

let setting = Promise.resolve();

/** One page after the other: a page that comes while another is being set waits for it. */
function next(): void {
  setting = setting.then(setWaitingPage, setWaitingPage);
}

window.readout.on('setPage', next);
next();
