import type { Handlers } from './answer.ts';
import { backupHandlers } from './handlers/backups.ts';
import { chosenHandlers } from './handlers/chosen.ts';
import { dossierHandlers } from './handlers/dossiers.ts';
import { exchangeHandlers } from './handlers/exchange.ts';
import { exportHandlers } from './handlers/exports.ts';
import { factHandlers } from './handlers/facts.ts';
import { handHandlers } from './handlers/hand.ts';
import { importHandlers } from './handlers/imports.ts';
import { libraryHandlers } from './handlers/library.ts';
import { libraryWideHandlers } from './handlers/library-wide.ts';
import { listHandlers } from './handlers/list.ts';
import { noteHandlers } from './handlers/notes.ts';
import { pageHandlers, pageWindowHandlers } from './handlers/page.ts';
import { pageSetupHandlers } from './handlers/page-setup.ts';
import { printingHandlers } from './handlers/printing.ts';
import { privacyHandlers } from './handlers/privacy.ts';
import { searchHandlers } from './handlers/search.ts';
import { stepHandlers } from './handlers/steps.ts';
import { versionHandlers } from './handlers/versions.ts';
import type { GatePorts } from './ports.ts';

/** Every call with what it does. A call without a handler does not compile. */
export function makeHandlers(ports: GatePorts): Handlers {
  return {
    ...libraryHandlers(ports),
    ...stepHandlers(ports),
    ...libraryWideHandlers(ports),
    ...dossierHandlers(ports),
    ...listHandlers(ports),
    ...chosenHandlers(ports),
    ...backupHandlers(ports),
    ...importHandlers(ports),
    ...versionHandlers(ports),
    ...factHandlers(ports),
    ...handHandlers(ports),
    ...noteHandlers(ports),
    ...searchHandlers(ports),
    ...privacyHandlers(ports),
    ...pageHandlers(ports),
    ...pageSetupHandlers(ports),
    ...printingHandlers(ports),
    ...exportHandlers(ports),
    ...exchangeHandlers(ports),
    ...pageWindowHandlers(ports.page, (progress) => ports.window.settingProgress(progress)),
    editsFlushed: () => {
      ports.window.editsFlushed();
      return undefined;
    },
    briefingShown: () => {
      ports.window.briefingShown();
      return undefined;
    },
  };
}
