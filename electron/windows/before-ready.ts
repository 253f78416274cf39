import { type App, Menu } from 'electron';
import { registerAppScheme } from './app-scheme.ts';
import { hardenAllContents } from './harden-contents.ts';
import { hardenAllSessions } from './harden-session.ts';
import { setPageEngine } from './page-engine.ts';
import { type Profile, placeProfile } from './profile.ts';
import { quietChromium } from './quiet-chromium.ts';

/** All that must be said before Chromium is ready, whether a desk opens or a command needs a page. */
export function prepareChromium(app: App, profile: Profile): void {
  // Asking for the sandbox would take root's `--no-sandbox` away, without which Chromium does not run for root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  quietChromium(app);
  setPageEngine(app);
  registerAppScheme();
  placeProfile(app, profile);
  hardenAllContents(app);
  hardenAllSessions(app);
  // Else Electron makes a menu of its own first, for nobody to see.
  Menu.setApplicationMenu(null);
}
