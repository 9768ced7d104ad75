import { buildStyles } from '@/lib/site/build-styles';

let styles: Promise<string> | undefined;

/** The site's own styles as the frame of a preview needs them: with fonts that the studio's server sends. Made once. */
export function loadPageStyles(): Promise<string> {
  styles ??= buildStyles().then((css) =>
    css
      .replace(/(url\(["']?)[./a-z]*\/fonts\//g, '$1/fonts/')
      .replace(':root[data-fonts]', ':root')
      // They come from this machine, and are waited for.
      .replace(/font-display:\s*optional/g, 'font-display:swap'),
  );
  return styles;
}
