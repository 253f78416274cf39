import type {} from '../../electron/contract/bridge.ts';
import { allTexts } from './all-texts.ts';
import { announce } from './announce.ts';
import { dismissMessage, messages, tell } from './messages.ts';

/** Setting that takes longer than this, in milliseconds, says how far it is. */
const soon = 400;

/** Says of a long document that is being saved or printed which page is in hand; call what is returned at its end. */
export function followSetting(): () => void {
  const since = performance.now();
  let said: string | null = null;
  const stop = window.readout.on('settingProgress', ({ page }) => {
    if (performance.now() - since < soon) return;
    // Whoever put the bar away, or did something else meanwhile, is not told again.
    if (said !== null && messages.get().message?.text !== said) return;
    const text = allTexts().full.setting(page);
    if (said === null) announce(text);
    said = text;
    tell({ kind: 'news', text });
  });
  return () => {
    stop();
    if (said !== null && messages.get().message?.text === said) dismissMessage();
  };
}
