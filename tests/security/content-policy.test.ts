import { expect, test } from 'vitest';
import { answerHeaders, contentSecurityPolicy } from '../../electron/windows/content-policy.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources.join(' ')];
  }),
);

test('a page loads from our own scheme only, and begins with nothing', () => {
  expect(directives.get('default-src')).toBe("'none'");
  for (const [name, sources] of directives)
    expect([name, sources]).toEqual([name, expect.stringMatching(/^'(self|none)'$/)]);
});

test('no page connects, frames, submits or moves its base', () => {
  for (const name of ['connect-src', 'frame-ancestors', 'form-action', 'base-uri']) {
    expect([name, directives.get(name)]).toEqual([name, "'none'"]);
  }
});

test('every answer carries the policy and is taken as what it says it is', () => {
  expect(answerHeaders('text/plain')).toMatchObject({
    'Content-Security-Policy': contentSecurityPolicy,
    'Content-Type': 'text/plain',
    'X-Content-Type-Options': 'nosniff',
  });
});
