import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type {} from '../../electron/contract/bridge.ts';
import '../styles/page.css';
import '../styles/page-window.css';
import { clipText, oneLine } from '../../electron/briefing/clip-text.ts';
import { Page } from './Page.tsx';
import { setPage } from './set-page.ts';

/** Length at which a line is named where it is told of, in columns. */
const longestName = 48;

const host = document.getElementById('root');
const root = host === null ? undefined : createRoot(host);

/** Fetches the page that waits, sets it and says so. Without one there is nothing to do. */
async function setWaitingPage(): Promise<void> {
  const waiting = await window.readout.calls.pageToSet();
  if (!waiting.ok) return;
  const { briefing, paper } = waiting.value;
  const { layout, printed, omitted, fits, pinsWithoutRoom, unprintable } = await setPage(briefing, paper);
  document.title = briefing.title;
  document.documentElement.lang = briefing.interfaceLanguage;
  document.body.dataset.fits = String(fits);
  flushSync(() => root?.render(<Page layout={layout} />));
  await document.fonts.ready;
  await window.readout.calls.pageIsSet({
    printed: printed.length,
    omitted: omitted.length,
    typeSize: layout.typeSize,
    pinsWithoutRoom: pinsWithoutRoom.map((item) => clipText(oneLine(item.text), longestName)),
    unprintable: [...unprintable],
  });
}

let setting = Promise.resolve();

/** One page after the other: a page that comes while another is being set waits for it. */
function next(): void {
  setting = setting.then(setWaitingPage, setWaitingPage);
}

window.readout.on('setPage', next);
next();
