import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A notice as the program's licences screen shows it. */
interface Notice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** What comes along without being bundled: the runtime, and the database with its native part. */
const beside = ['electron', 'better-sqlite3'];

const sqlite: Notice = {
  name: 'SQLite',
  licence: 'Public domain',
  text: 'The authors of SQLite have dedicated its code to the public domain. It is a part of better-sqlite3.',
};
const chromium: Notice = {
  name: 'Chromium',
  licence: 'BSD-3-Clause and others',
  text: 'Chromium is a part of Electron. Its notices are in the file LICENSES.chromium.html beside the program.',
};
const geoNames: Notice = {
  name: 'GeoNames',
  licence: 'CC BY 4.0',
  text: 'The list of cities is drawn from GeoNames (geonames.org), filtered and with names of our own added, under the Creative Commons Attribution 4.0 International licence (creativecommons.org/licenses/by/4.0).',
};

const moby: Notice = {
  name: 'Moby Word II',
  licence: 'Public domain',
  text: 'The further list of given names of women is drawn from Moby Word II by Grady Ward, which its author placed in the public domain; filtered.',
};

/**
 * Notes which packages' code, fonts and data end up in the program while it is built, and writes their licences down
 * once all of it is.
 *
 * @param root the project's folder
 */
export function licenceNotices(root: string): { readonly plugin: Plugin; readonly write: (file: string) => void } {
  const packages = new Set(beside);
  const note = (path: string | undefined) => {
    const name = /.*node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(path ?? '')?.[1];
    if (name !== undefined) packages.add(name.replace('\\', '/'));
  };
  const plugin: Plugin = {
    name: 'readout-licences',
    // All three environments are built with this one list.
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      for (const id of this.getModuleIds()) note(id);
      for (const part of Object.values(bundle)) if (part.type === 'asset') part.originalFileNames.forEach(note);
    },
  };
  const write = (file: string) => {
    const notices = [...packages].map((name) => noticeOf(root, name)).concat(sqlite, chromium, geoNames, moby);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify(
        notices.sort((a, b) => a.name.localeCompare(b.name, 'en')),
        null,
        1,
      ),
    );
  };
  return { plugin, write };
}

function noticeOf(root: string, name: string): Notice {
  const folder = join(root, 'node_modules', name);
  const described: { readonly license?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder)
    ? readdirSync(folder).find((found) => /^(?:licen[cs]e|copying|ofl)/i.test(found))
    : undefined;
  const licence = typeof described.license === 'string' ? described.license : '';
  if (licence === '' && file === undefined) throw new Error(`${name} comes along without a licence`);
  return { name, licence, text: file === undefined ? licence : readFileSync(join(folder, file), 'utf8') };
}
