import { expect, it } from 'vitest';
import { readRoute, samePage } from './route.ts';

it.each([
  ['', { path: '/', search: '', hash: '' }],
  ['#/', { path: '/', search: '', hash: '' }],
  ['#main', { path: '/', search: '', hash: '' }],
  ['#/lessons/a/', { path: '/lessons/a/', search: '', hash: '' }],
  ['#/lessons/a/?course=b#c', { path: '/lessons/a/', search: '?course=b', hash: '#c' }],
  ['#/assigned/#1.x_y-z', { path: '/assigned/', search: '', hash: '#1.x_y-z' }],
  ['#/story/a/#p3:~:text=words', { path: '/story/a/', search: '', hash: '#p3' }],
])('the hash %j names a page', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

it('another place on a page is the same page, another course is not', () => {
  expect(samePage(readRoute('#/a/#b'), readRoute('#/a/'))).toBe(true);
  expect(samePage(readRoute('#/a/?course=b'), readRoute('#/a/'))).toBe(false);
});
