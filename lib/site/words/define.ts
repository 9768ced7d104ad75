/**
 * Makes a group of words. A bundler leaves out the call, and so the group, where nothing uses it: words that are put
 * together it would keep.
 */
export function define<Group>(make: () => Group): Group {
  return make();
}
