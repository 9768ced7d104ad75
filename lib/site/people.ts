import { site, type Person } from './site';

/**
 * The people that an article names, each by an id of `people` in `site.yml` or by a plain name.
 *
 * @example
 * listPeople(['Kim Lee']); // => [{ name: 'Kim Lee' }]
 */
export function listPeople(names: readonly string[]): Person[] {
  return names.map((name) => (Object.hasOwn(site.people, name) ? site.people[name]! : { name }));
}
