import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { textsFor } from './texts/catalogue.ts';
import { prepareChromium } from './windows/before-ready.ts';
import { refusedSwitches } from './windows/debugging-switches.ts';
import { usualLibrary } from './windows/library-folder.ts';
import { makeProfile } from './windows/profile.ts';
import { programFiles } from './windows/program-files.ts';
import { startDesk } from './windows/start-desk.ts';
import { makeTrace, noTrace } from './windows/trace.ts';

const words = process.argv.slice(1);
const at = words.indexOf('--library');
const libraryFolder = (at >= 0 ? words[at + 1] : undefined) ?? usualLibrary(app.getPath('appData'));
const files = programFiles(fileURLToPath(new URL('.', import.meta.url)), app.getAppPath());
const trace = words.includes('--trace')
  ? makeTrace(process.getCreationTime() ?? Date.now(), (line) => process.stderr.write(line))
  : noTrace;
trace('process');
const profile = makeProfile(join(libraryFolder, 'profile'));
prepareChromium(app, profile);
void textsFor;
void refusedSwitches;
if (!app.requestSingleInstanceLock()) app.exit(0);
else
  void app.whenReady().then(() => {
    startDesk({
      app,
      files,
      libraryFolder,
      named: at >= 0,
      profileFolder: profile.folder,
      program: { locale: 'en', version: app.getVersion(), platform: process.platform },
      trace,
    });
  });
