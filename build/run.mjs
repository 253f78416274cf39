/** `npm start` and `npm run readout`: sets up, builds what has changed, and runs the program with the words given. */
import { bundle } from './bundle.mjs';
import { withDisplay } from './display.mjs';
import { readWords, runtimeArguments, userFolder } from './launch.mjs';
import { tell } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { setup } from './setup.mjs';
import { takeOver } from './start.mjs';

const words = process.argv.slice(2);
const { desk, display } = readWords(words);

try {
  const { node, runtime, env } = await setup({ quiet: !desk, display });
  await bundle(node);
  const cwd = userFolder(process.env, process.cwd());
  const start = (/** @type {NodeJS.ProcessEnv} */ added) =>
    takeOver(runtime.binary, runtimeArguments(root, words), { cwd, env: { ...process.env, ...env, ...added } });
  process.exitCode = await (display ? withDisplay(start) : start({}));
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
