/**
 * Turns an unpacked runtime into one that serves a project: its fuses and our default application.
 * Run by Node 22 or later, since the tools it uses ask for that: `node finish-stand-in.mjs FOLDER`.
 */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

const folder = process.argv[2] ?? '.';
const defaultApp = join(folder, 'resources', 'default_app.asar');
await flipFuses(join(folder, 'electron'), {
  version: FuseVersion.V1,
  // Its start-up snapshot holds the code of the program that the runtime was made for, and is left out.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Tests drive the window through the inspector.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
});
await rm(defaultApp, { force: true });
await createPackage(fileURLToPath(new URL('stand-in-app', import.meta.url)), defaultApp);
