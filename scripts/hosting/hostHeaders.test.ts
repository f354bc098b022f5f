import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/contracts/contentPolicy.ts';
import { hostHeaders } from './hostHeaders.ts';

const entries = ['index.html', '404.html', 'donnees/', 'graphiques/', 'robots.txt'];

test('every file is sent with its type, and no page but the charts may be framed', () => {
  expect(hostHeaders('/', entries)).toBe(`/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/
  Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'
  X-Frame-Options: DENY

/404.html
  Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'
  X-Frame-Options: DENY

/donnees/*
  Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'
  X-Frame-Options: DENY

/graphiques/*
  Content-Security-Policy: ${contentPolicy}; frame-ancestors *
`);
});

test('addresses have the path under which the site is served', () => {
  const paths = hostHeaders('/parcours/', entries).match(/^\/.*$/gm);
  expect(paths).toEqual([
    '/parcours/*',
    '/parcours/',
    '/parcours/404.html',
    '/parcours/donnees/*',
    '/parcours/graphiques/*',
  ]);
});

test('the policy allows nothing inline, nothing evaluated and no other host', () => {
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('the examples for nginx and Apache say the same policy', () => {
  const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const policies = text.match(/default-src [^"]*/g) ?? [];
  expect(policies).toHaveLength(4);
  expect(new Set(policies)).toEqual(
    new Set(["'none'", '*'].map((ancestors) => `${contentPolicy}; frame-ancestors ${ancestors}`)),
  );
});
