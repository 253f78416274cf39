import { comingUpTexts } from './en/coming-up.ts';
import { commandTexts } from './en/commands.ts';
import { dossierTexts } from './en/dossiers.ts';
import { errorTexts } from './en/errors.ts';
import { exchangeTexts } from './en/exchange.ts';
import { exportTexts } from './en/exports.ts';
import { first } from './en/first.ts';
import { fullTexts } from './en/full.ts';
import { importTexts } from './en/imports.ts';
import { keepingTexts } from './en/keeping.ts';
import { libraryTexts } from './en/library.ts';
import { menuTexts } from './en/menu.ts';
import { pageTexts } from './en/page.ts';
import { pageSetupTexts } from './en/page-setup.ts';
import { peopleTexts } from './en/people.ts';
import { printingTexts } from './en/printing.ts';
import { privacyTexts } from './en/privacy.ts';
import { searchTexts } from './en/search.ts';
import { settingsTexts } from './en/settings.ts';

export const en = {
  ...first,
  comingUp: comingUpTexts,
  commands: commandTexts,
  dossiers: dossierTexts,
  errors: errorTexts,
  exchange: exchangeTexts,
  exports: exportTexts,
  full: fullTexts,
  imports: importTexts,
  keeping: keepingTexts,
  library: libraryTexts,
  menu: menuTexts,
  page: pageTexts,
  pageSetup: pageSetupTexts,
  people: peopleTexts,
  printing: printingTexts,
  privacy: privacyTexts,
  search: searchTexts,
  settings: settingsTexts,
};
