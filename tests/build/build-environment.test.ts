import { expect, test } from 'vitest';
import { buildEnvironment } from '../../build/setup/sqlite-binary.mjs';

test('a person’s npm settings do not reach the build of the native module', () => {
  const env = {
    HOME: '/home/a',
    PATH: '/bin',
    npm_config_nodedir: '/usr',
    NPM_CONFIG_NODEDIR: '/usr',
    npm_execpath: 'x',
  };
  const { CXXFLAGS, ...rest } = buildEnvironment(env, '/tools/node');
  expect(rest).toEqual({ HOME: '/home/a', PATH: '/tools:/bin', MAKEFLAGS: '-j2', npm_execpath: 'x' });
  expect(CXXFLAGS).toContain('node-api-shim.h');
});
