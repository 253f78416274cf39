/** `npm run test:page`: thousands of generated briefings, each set on one page and read back; `npm test` tries a few hundred. */
process.env.READOUT_PAGE_RUNS ??= '3000';
process.env.READOUT_PAGE_SEED ??= String(Date.now() % 1_000_000_000);
process.argv.push('tests/window/page.test.ts');
await import('./test.mjs');
