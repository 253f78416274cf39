/** Why npm failed, told to somebody who did not ask for npm: pure, on its output. */

const noNetwork = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_SOCKET_TIMEOUT',
];

/**
 * npm's own code for what went wrong, or an empty text.
 *
 * @param {string} output
 */
export const npmCode = (output) => /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1] ?? '';

/**
 * What the reader can do about it.
 *
 * @param {string} code npm's
 * @returns {string} a sentence
 */
export function npmRemedy(code) {
  if (noNetwork.includes(code)) {
    return 'Connect to a network from which the package registry can be reached; once installed, nothing more is fetched.';
  }
  if (code === 'EUSAGE')
    return 'package-lock.json is not in step with package.json: run npm install and look at what it changes.';
  if (code === 'ENOSPC') return 'The disk is full: make room, then start again.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'A file may not be written by this user: see who owns the folder and npm’s cache.';
  return 'The end of its output says why; put that right, then start again.';
}
