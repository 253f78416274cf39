/**
 * The default application of the stand-in runtime: what `electron FOLDER` runs first.
 * It loads the program named on the command line as the default application of an official Electron does,
 * so that a program (and the tests that drive it) cannot tell the two apart. It is never part of a release.
 *
 * Command line: `electron [-r MODULE]... [--switch]... FOLDER|FILE [its own arguments]`. `process.argv` is left as it is.
 */

import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

/** @param {string[]} words the command line without the binary */
function readCommandLine(words) {
  /** @type {string[]} */
  const modules = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-r' || word === '--require') {
      at += 1;
      if (words[at]) modules.push(words[at]);
    } else if (!word.startsWith('-')) {
      return { modules, program: resolve(word) };
    }
  }
  return { modules, program: null };
}

/** @param {string} program a folder with a package.json, or a file to run */
function findMain(program) {
  if (!statSync(program).isDirectory()) return { root: dirname(program), main: program, about: null };
  const about = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'));
  return { root: program, main: join(program, about.main ?? 'index.js'), about };
}

process.defaultApp = true;
const { modules, program } = readCommandLine(process.argv.slice(1));
if (program === null) {
  console.error('electron: name the folder of a program to run');
  app.exit(1);
} else {
  const { root, main, about } = findMain(program);
  if (about?.productName ?? about?.name) app.setName(about.productName ?? about.name);
  if (about?.version) app.setVersion(about.version);
  if (about?.desktopName) app.setDesktopName(about.desktopName);
  app.setAppPath(root);
  const require = createRequire(join(root, 'package.json'));
  for (const name of modules) require(name);
  // Awaited, because `ready` waits for this module: a program with top-level await must not be overtaken by it.
  try {
    await import(pathToFileURL(main).href);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
