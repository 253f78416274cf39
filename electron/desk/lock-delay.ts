import { readSettings } from '../storage/settings.ts';
import type { DeskContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';

/** Minutes without use after which the private notes are to be locked; 0 where they are locked or cannot be. */
export function lockDelay({ db, notes }: DeskContext): number {
  const { locked, protection } = notes.state();
  return locked || protection !== 'passphrase' ? 0 : readSettings(db, defaultSettings).lockAfter;
}
