import type { DeskState } from '../contract/desk-state.ts';
import { readSettings } from '../storage/settings.ts';
import { textsFor } from '../texts/catalogue.ts';
import type { DeskContext } from './context.ts';
import { defaultSettings } from './default-settings.ts';
import { privacyState } from './privacy-state.ts';
import { libraryProblemOf, refusalOf } from './refusal.ts';

/** What the desk's state says of the program itself. */
export interface ProgramFacts {
  readonly locale: string;
  readonly version: string;
  readonly platform: NodeJS.Platform;
}

/** The state of a desk that is open and well. */
export function deskState(desk: DeskContext, program: ProgramFacts): DeskState {
  const { folder, db, language } = desk;
  return {
    libraryFolder: folder,
    language,
    settings: readSettings(db, defaultSettings),
    privacy: privacyState(desk),
    version: program.version,
    platform: platformOf(program.platform),
  };
}

/** The state of a desk whose library could not be opened. */
export function shutDeskState(folder: string, error: unknown, program: ProgramFacts): DeskState {
  const texts = textsFor(program.locale);
  return {
    libraryFolder: folder,
    problem: libraryProblemOf(error, texts) ?? { code: 'library-unreadable', message: refusalOf(error, texts).message },
    language: program.locale,
    settings: defaultSettings,
    privacy: { locked: true, protection: 'file', recoverable: false, hidden: false },
    version: program.version,
    platform: platformOf(program.platform),
  };
}

function platformOf(platform: NodeJS.Platform): DeskState['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
