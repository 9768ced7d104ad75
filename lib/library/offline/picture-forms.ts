/** A form of a picture: whose it is, and how wide. Both ends are made by lib/content/compile/pictures.ts. */
const FORM = /\/media\/([^/]+-[0-9a-f]{10})(?:-(\d+))?\.\w+$/;

/** Wide enough for a phone and for a column of text. */
const WIDE_ENOUGH = 800;

/** The picture that an address shows a form of; `undefined` if it is not a picture of a page. */
export function getPicture(path: string): string | undefined {
  return FORM.exec(path)?.[1];
}

/**
 * Of every picture the one form that a device keeps that keeps everything: the widest that is not wider than it needs.
 * Other files stay.
 *
 * @example
 * dropSpareForms(['/', '/media/a-0123456789-480.avif', '/media/a-0123456789-800.avif', '/media/a-0123456789.jpg']);
 * // => ['/', '/media/a-0123456789-800.avif']
 */
export function dropSpareForms(paths: readonly string[]): string[] {
  const best = new Map<string, { readonly path: string; readonly width: number }>();
  for (const path of paths) {
    const [, picture, digits] = FORM.exec(path) ?? [];
    if (picture === undefined) continue;
    const width = Number(digits ?? Infinity);
    const other = best.get(picture)?.width;
    const isBetter =
      other === undefined || (width <= WIDE_ENOUGH ? other > WIDE_ENOUGH || width > other : width < other);
    if (isBetter) best.set(picture, { path, width });
  }
  return paths.filter((path) => {
    const picture = getPicture(path);
    return picture === undefined || best.get(picture)!.path === path;
  });
}
