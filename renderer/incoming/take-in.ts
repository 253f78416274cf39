import { allTexts } from '../desk/all-texts.ts';
import { bringIn } from './bring-in.ts';

/** Makes an article of what is on the clipboard. */
export function takeClipboard(): void {
  void bringIn((calls) => calls.importClipboard(), allTexts().imports.nothingToPaste);
}

/** Brings in what the system has opened the program with. */
export function takeOpened(): void {
  void bringIn((calls) => calls.importWaiting());
}
