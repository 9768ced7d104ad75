/**
 * A stylesheet as it can be in any page: addresses next to it become addresses from the root.
 *
 * @param folder the address of the folder it lies in, with a slash at its end.
 * @example
 * rebaseStyles('a{src:url(../media/x.woff2)}', '/_next/static/chunks/'); // => 'a{src:url(/_next/static/media/x.woff2)}'
 */
export function rebaseStyles(styles: string, folder: string): string {
  return styles.replace(/url\((["']?)(?![a-z]+:|\/|#)([^"')]+)\1\)/gi, (_, quote: string, url: string) => {
    const { pathname } = new URL(url, `https://host${folder}`);
    return `url(${quote}${pathname}${quote})`;
  });
}
