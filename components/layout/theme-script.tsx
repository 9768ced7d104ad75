import { THEME_SCRIPT } from '@/lib/site/inline-scripts';

/** The one script of ours that a page carries from the start. */
export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />;
}
