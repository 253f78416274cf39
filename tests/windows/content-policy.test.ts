import { expect, test } from 'vitest';
import { answerHeaders } from '../../electron/windows/content-policy.ts';

test('no answer makes the window change its process at the start', () => {
  expect(Object.keys(answerHeaders('text/html'))).not.toContain('Cross-Origin-Opener-Policy');
});

test('every answer carries the policy, which lets nothing in from elsewhere', () => {
  const policy = answerHeaders('text/html')['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
