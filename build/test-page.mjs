/**
 * `npm run test:page`: thousands of generated briefings, each set on one page and read back, and a hundred full ones on
 * as many as they need; `npm test` tries a few hundred, and a few.
 */
process.env.READOUT_PAGE_RUNS ??= '3000';
process.env.READOUT_PAGE_SEED ??= String(Date.now() % 1_000_000_000);
process.argv.push('tests/window/page.test.ts', 'tests/window/full-briefing.test.ts');
await import('./test.mjs');
