import { saveAllDrafts } from '../notes/note-drafts.ts';
import { keepCorrection } from '../versions/correcting.ts';
import { announce } from './announce.ts';
import { session } from './session.ts';
import { texts } from './texts.ts';

/** What the left column leads to, in its order. */
export const places = ['articles', 'dossiers', 'people', 'comingUp'] as const;
export type Place = (typeof places)[number];

/** Shows one of the places of the desk; the article that was open stays so behind it. */
export function showPlace(place: Place): void {
  void saveAllDrafts();
  void keepCorrection();
  if (session.get().place !== place) announce(texts().places.names[place]);
  session.set({ place, front: 'briefing' });
}
