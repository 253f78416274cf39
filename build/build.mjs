/** `npm run build`: builds the program into out/. */
import { bundle } from './bundle.mjs';
import { tell } from './setup/failure.mjs';
import { setup } from './setup.mjs';

try {
  const { node } = await setup({ quiet: true, display: false });
  await bundle(node);
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}
