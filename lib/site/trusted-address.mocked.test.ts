import { afterEach, expect, it, vi } from 'vitest';
import { createTrust } from './trusted-address';
import { workerAddress } from './worker-address';

afterEach(() => vi.unstubAllGlobals());

it.each(['/sw.js', '/search-index/worker-1a2B_3-4.js'])('lets the worker %s pass', (address) => {
  expect(workerAddress(address)).toBe(address);
});

it.each([
  '/other.js',
  'https://evil.example/sw.js',
  'data:text/javascript,1',
  '/search-index/../worker-1.js',
  '/search-index/worker-1.js?x',
  '',
])('refuses %s', (address) => expect(() => workerAddress(address)).toThrow(TypeError));

it('makes one policy, with the first address', () => {
  const createPolicy = vi.fn((_: string, rules: { createScriptURL: (address: string) => string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trust = createTrust('reader', (address) => address === '/sw.js');
  expect(createPolicy).not.toHaveBeenCalled();
  expect([trust('/sw.js'), trust('/sw.js')]).toEqual(['trusted /sw.js', 'trusted /sw.js']);
  expect(() => trust('/x.js')).toThrow('/x.js is not a worker of this site.');
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('reader', expect.anything());
});
