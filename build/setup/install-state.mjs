/** Whether what lies in node_modules is what package-lock.json asks for: pure, on the two files' content. */

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] may be absent: made for another platform
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 */

/**
 * Compares the lock file with npm's own record of what it installed (node_modules/.package-lock.json, which npm writes
 * last, so that it is absent after an interrupted installation).
 *
 * @param {{ packages?: Record<string, LockEntry> }} lock package-lock.json
 * @param {{ packages?: Record<string, LockEntry> } | null} installed null where there is none
 * @returns {boolean}
 */
export function isInStep(lock, installed) {
  if (!installed?.packages || !lock.packages) return false;
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const present = installed.packages[path];
    if (present ? present.version !== wanted.version || differs(present, wanted) : !mayBeAbsent(wanted)) return false;
  }
  const asked = lock.packages;
  return Object.keys(installed.packages).every((path) => path === '' || path in asked);
}

/** @param {LockEntry} entry */
const mayBeAbsent = (entry) => Boolean(entry.optional || entry.devOptional);

/**
 * @param {LockEntry} present
 * @param {LockEntry} wanted
 */
const differs = (present, wanted) =>
  Boolean(present.integrity && wanted.integrity && present.integrity !== wanted.integrity);

/**
 * The optional packages that a lock file names as dependencies without holding them. `npm ci` refuses such a file; npm
 * writes one where it could not look a package up.
 *
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]}
 */
export function unlocked({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !resolves(packages, path, name)),
  );
}

/**
 * Node's own walk up the folders.
 *
 * @param {Record<string, unknown>} packages
 * @param {string} from
 * @param {string} name
 * @returns {boolean}
 */
function resolves(packages, from, name) {
  if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  return resolves(
    packages,
    from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
    name,
  );
}
