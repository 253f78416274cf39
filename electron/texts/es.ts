import type { Texts } from './catalogue.ts';
import { briefTexts } from './es/brief.ts';
import { comingUpTexts } from './es/coming-up.ts';
import { commandTexts } from './es/commands.ts';
import { dateTexts } from './es/dates.ts';
import { deskTexts } from './es/desk.ts';
import { dossierTexts } from './es/dossiers.ts';
import { errorTexts } from './es/errors.ts';
import { exchangeTexts } from './es/exchange.ts';
import { exportTexts } from './es/exports.ts';
import { fullTexts } from './es/full.ts';
import { handTexts } from './es/hand.ts';
import { importTexts } from './es/imports.ts';
import { keepingTexts } from './es/keeping.ts';
import { libraryTexts } from './es/library.ts';
import { menuTexts } from './es/menu.ts';
import { noteTexts } from './es/notes.ts';
import { pageTexts } from './es/page.ts';
import { pageSetupTexts } from './es/page-setup.ts';
import { peopleTexts } from './es/people.ts';
import { placeTexts } from './es/places.ts';
import { printingTexts } from './es/printing.ts';
import { privacyTexts } from './es/privacy.ts';
import { readTexts } from './es/read.ts';
import { searchTexts } from './es/search.ts';
import { settingsTexts } from './es/settings.ts';
import { versionTexts } from './es/versions.ts';

export const es = {
  brief: briefTexts,
  comingUp: comingUpTexts,
  commands: commandTexts,
  dates: dateTexts,
  desk: deskTexts,
  dossiers: dossierTexts,
  errors: errorTexts,
  exchange: exchangeTexts,
  exports: exportTexts,
  full: fullTexts,
  hand: handTexts,
  imports: importTexts,
  keeping: keepingTexts,
  library: libraryTexts,
  menu: menuTexts,
  notes: noteTexts,
  page: pageTexts,
  pageSetup: pageSetupTexts,
  people: peopleTexts,
  places: placeTexts,
  printing: printingTexts,
  privacy: privacyTexts,
  read: readTexts,
  search: searchTexts,
  settings: settingsTexts,
  versions: versionTexts,
} satisfies Texts;
