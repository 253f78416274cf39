import { articles } from './0010-articles.ts';
import { facts } from './0020-facts.ts';
import { annotations } from './0030-annotations.ts';
import { settingsAndSeeds } from './0040-settings-and-seeds.ts';
import { currentRevision } from './0050-current-revision.ts';
import { handAndRegister } from './0060-hand-and-register.ts';
import { pageSetup } from './0070-page-setup.ts';
import { forgottenNotes } from './0080-forgotten-notes.ts';
import { versions } from './0090-versions.ts';
import { binAndColours } from './0100-bin-and-colours.ts';
import { libraryList } from './0110-library-list.ts';
import { incoming } from './0120-incoming.ts';
import { dossiers } from './0130-dossiers.ts';
import { articleChanges } from './0140-article-changes.ts';
import { noteLinks } from './0180-note-links.ts';
import { fewerIndexes } from './0210-fewer-indexes.ts';
import type { Migration } from './migration.ts';

/** Every step from an empty file to the present library, in order. */
export const allMigrations: readonly Migration[] = [
  articles,
  facts,
  annotations,
  settingsAndSeeds,
  currentRevision,
  handAndRegister,
  pageSetup,
  forgottenNotes,
  versions,
  binAndColours,
  libraryList,
  incoming,
  dossiers,
  articleChanges,
  noteLinks,
  fewerIndexes,
];
