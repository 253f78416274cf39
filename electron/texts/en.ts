import { briefTexts } from './en/brief.ts';
import { comingUpTexts } from './en/coming-up.ts';
import { commandTexts } from './en/commands.ts';
import { dateTexts } from './en/dates.ts';
import { deskTexts } from './en/desk.ts';
import { dossierTexts } from './en/dossiers.ts';
import { errorTexts } from './en/errors.ts';
import { exchangeTexts } from './en/exchange.ts';
import { exportTexts } from './en/exports.ts';
import { fullTexts } from './en/full.ts';
import { handTexts } from './en/hand.ts';
import { menuTexts } from './en/menu.ts';
import { noteTexts } from './en/notes.ts';
import { pageTexts } from './en/page.ts';
import { pageSetupTexts } from './en/page-setup.ts';
import { printingTexts } from './en/printing.ts';
import { privacyTexts } from './en/privacy.ts';
import { readTexts } from './en/read.ts';
import { settingsTexts } from './en/settings.ts';
import { versionTexts } from './en/versions.ts';

export const en = {
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
  menu: menuTexts,
  notes: noteTexts,
  page: pageTexts,
  pageSetup: pageSetupTexts,
  printing: printingTexts,
  privacy: privacyTexts,
  read: readTexts,
  settings: settingsTexts,
  versions: versionTexts,
};
