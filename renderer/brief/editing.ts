import type { BriefingSection } from '../../electron/briefing/sections.ts';
import type { FactBody } from '../../electron/contract/facts.ts';
import type { Span } from '../../electron/contract/text.ts';
import { createStore } from '../desk/store.ts';

/** The one line that is being changed or added. */
export type Editing =
  | {
      readonly kind: 'edit';
      readonly factId: string;
      readonly body: FactBody;
      /** The field that the form opens at; the first unless told. */
      readonly field?: string;
    }
  | {
      readonly kind: 'add';
      readonly section: BriefingSection | 'bottomLine';
      readonly body: FactBody;
      /** The passage that the new line will rest on, if one is selected. */
      readonly spans: readonly Span[];
    };

export const editing = createStore<{ readonly editing: Editing | null }>({ editing: null });

/** Saves what stands in the open form, if it can be; set by the form while it is open. */
let handOver: (() => Promise<void>) | null = null;

/** Takes what saves the open form; null when it closes. */
export function setHandOver(save: (() => Promise<void>) | null): void {
  handOver = save;
}

/** Saves the open form before something else happens, such as another edit or the window's end. */
export async function finishEditing(): Promise<void> {
  await handOver?.();
}

/** Opens the form for a line; one that was open is saved first. */
export async function startEditing(next: Editing): Promise<void> {
  await finishEditing();
  editing.set({ editing: next });
}

/** Closes the form. */
export function stopEditing(): void {
  editing.set({ editing: null });
}
