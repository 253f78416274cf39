import type { Fact } from '../../electron/contract/facts.ts';
import { session } from '../desk/session.ts';
import { createStore } from '../desk/store.ts';
import { finishEditing } from './editing.ts';

/** What a hand corrects in a dialog of its own: which names are one, which are two, who is meant. */
export interface HandDialog {
  readonly kind: 'merge' | 'split' | 'who';
  readonly factId: string;
}

export const handDialog = createStore<{ readonly open: HandDialog | null }>({ open: null });

/** Opens a dialog about a line; an open form is saved first. */
export async function openHandDialog(kind: HandDialog['kind'], factId: string): Promise<void> {
  await finishEditing();
  handDialog.set({ open: { kind, factId } });
  session.set({ sheet: 'hand' });
}

/** Closes the dialog. */
export function closeHandDialog(): void {
  handDialog.set({ open: null });
  session.set({ sheet: null });
}

/** Which dialogs a line has. */
export function dialogsOf({ body }: Fact): readonly HandDialog['kind'][] {
  switch (body.kind) {
    case 'person':
    case 'organisation':
      return ['merge', 'split'];
    case 'quote':
    case 'position':
    case 'commitment':
      return ['who'];
    default:
      return [];
  }
}
