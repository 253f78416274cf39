import { app, BrowserWindow, session } from 'electron';
import { deskAddress, registerAppScheme, serveAppScheme } from './windows/app-scheme.ts';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
registerAppScheme();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(async () => {
  serveAppScheme(session.defaultSession, `${here}renderer`);
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { preload: `${here}preload.cjs`, sandbox: true, contextIsolation: true } });
  await window.loadURL(deskAddress);
});
