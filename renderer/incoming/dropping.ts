import type {} from '../../electron/contract/bridge.ts';
import { isTyping } from '../desk/is-typing.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { bringIn } from './bring-in.ts';

/** Whether something that could come in is held over the window. */
export const dropping = createStore<{ readonly over: boolean }>({ over: false });

/** True while something of the desk itself is dragged, which is already here. */
let isOurs = false;

/** Listens for files, folders and text that are dropped on the window, from now on. */
export function followDropping(): void {
  document.addEventListener('dragstart', () => {
    isOurs = true;
  });
  document.addEventListener('dragend', () => {
    isOurs = false;
    dropping.set({ over: false });
  });
  document.addEventListener('dragover', (event) => {
    const takes = takesIn(event);
    if (takes) {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    }
    if (dropping.get().over !== takes) dropping.set({ over: takes });
  });
  document.addEventListener('dragleave', (event) => {
    // Only where the pointer leaves the window, and not one element for another.
    if (event.relatedTarget === null) dropping.set({ over: false });
  });
  document.addEventListener('drop', (event) => {
    dropping.set({ over: false });
    if (!takesIn(event)) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
}

function takesIn({ dataTransfer, target }: DragEvent): boolean {
  const { desk, sheet } = session.get();
  if (isOurs || dataTransfer === null || desk === null || desk.problem !== undefined || sheet !== null) return false;
  if (dataTransfer.types.includes('Files')) return true;
  // Words that are dropped into a field are meant for the field.
  return !isTyping(target) && dataTransfer.types.some((type) => type === 'text/html' || type === 'text/plain');
}

function take(dropped: DataTransfer | null): void {
  if (dropped === null) return;
  const files = [...dropped.files];
  if (files.length > 0) {
    void bringIn(() => window.readout.importFiles(files));
    return;
  }
  const html = dropped.getData('text/html') || null;
  const text = dropped.getData('text/plain') || null;
  void bringIn((calls) => calls.importWords({ html, text, address: null }));
}
