import type { PrivacyState } from '../contract/private-notes.ts';
import type { DeskContext } from './context.ts';

/** How the private notes are kept and whether they are shown. */
export function privacyState({ notes, screen }: DeskContext): PrivacyState {
  return { ...notes.state(), hidden: screen.hidden };
}

/** Tells the windows how things stand now, after the notes were opened to them or taken away. */
export function tellPrivacy(desk: DeskContext): PrivacyState {
  const state = privacyState(desk);
  desk.privacyChanged(state);
  desk.changed('all');
  return state;
}
