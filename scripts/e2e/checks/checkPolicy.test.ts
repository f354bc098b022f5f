import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';
import { parsePage } from '../parsePage.ts';
import { checkPolicy } from './checkPolicy.ts';

const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`;
function check(head: string, body = ''): string[] {
  const html = `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;
  return checkPolicy(parsePage(html), html);
}

test('a page with the policy and nothing inline is right, structured data included', () => {
  expect(
    check(meta, '<script src="/a.js"></script><script type="application/ld+json">{}</script>'),
  ).toEqual([]);
});

test.each([
  ['<p style="color: red">', '<p style='],
  ['<style>p {}</style>', '<style>'],
  ['<script>alert(1)</script>', '<script>'],
  ['<button onclick="x()">x</button>', '<button onclick'],
  ['<svg><rect style="fill: red"></rect></svg>', '<rect style='],
])('%s is found', (body, found) => {
  expect(check(meta, body)).toEqual([expect.stringContaining(`has something inline: ${found}`)]);
});

test('a page without the policy, or with a looser one, is found', () => {
  expect(check('')).toEqual(['lacks the content policy']);
  expect(check(meta.replace("'none'", '*'))).toEqual(['lacks the content policy']);
});
