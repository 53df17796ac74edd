import { expect, test } from 'vitest';
import { decodePath, normalizePath, pathKey, titleKey, titleKeys } from '../../src/links/names.ts';

test('paths never leave the folder', () => {
  expect(normalizePath('a/./b/../c//d')).toBe('a/c/d');
  expect(normalizePath('a/../../b')).toBeUndefined();
  expect(decodePath('m%C3%BChle/x')).toBe('mühle/x');
  expect(decodePath('a%2fb')).toBeUndefined();
  expect(decodePath('100%')).toBe('100%');
});

test('one key for the spellings of a path', () => {
  for (const path of ['posts/x', 'posts/x.html', 'posts/x/index.html', 'posts/x.md', 'posts/x.html.gz'])
    expect(pathKey(path)).toBe('posts/x');
  expect(pathKey('index.html')).toBe('');
  expect(pathKey('v1.2')).toBe('v1.2');
});

test('titles are compared by their words', () => {
  expect(titleKey('“Rock ’n’ Roll” — Live!')).toBe('rock n roll live');
  expect(titleKeys('Old mill burns | Valley News')).toContain('old mill burns');
  expect(titleKeys('…')).toEqual([]);
});
