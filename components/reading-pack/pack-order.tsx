import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { packMaker } from '#words/reading-pack';
import { useEffect, useRef } from 'react';
import { move } from '@/lib/library/reading-pack/selection';
import type { LibraryManifest } from '@/lib/library/saved/library-manifest';
import { TextButton } from '@/components/ui/text-button';

/** What is chosen of what there is. */
export interface PackPartProps {
  readonly manifest: LibraryManifest;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** What was picked, to put in order: with the pointer or the keyboard, by buttons that keep the focus where it was. */
export function PackOrder({ manifest, chosen, onChange }: PackPartProps) {
  const bySlug = new Map(manifest.articles.map((article) => [article.slug, article]));
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string>(undefined);

  // The browser lets go of the focus when the element that has it is moved.
  useEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-press="${pressed.current}"]`)?.focus();
    pressed.current = undefined;
  }, [chosen]);

  return (
    <section aria-labelledby="pack-order" className="mt-12">
      <h2 id="pack-order" className="text-h2 font-medium">
        {packMaker.order}{' '}
        <span className="font-sans text-note font-normal text-ink-soft lining-nums">{chosen.length}</span>
      </h2>
      {chosen.length === 0 && <p className="mt-3 text-note text-ink-soft">{packMaker.nothing}</p>}
      <ol ref={list} className="mt-3 border-b border-line empty:border-0">
        {chosen.map((slug, index) => {
          const { title = slug, domain } = bySlug.get(slug) ?? {};
          const shift = (by: number, press: string) => {
            pressed.current = `${press} ${slug}`;
            onChange(move(chosen, slug, by));
          };
          return (
            <li key={slug} data-domain={domain} className="border-t border-line py-2">
              <p {...IN_SITE_LANGUAGE} className="text-note leading-snug">
                <span className="font-sans text-label text-ink-soft lining-nums">{index + 1}. </span>
                {title}
              </p>
              <p className="flex gap-x-6">
                <TextButton
                  data-press={`up ${slug}`}
                  aria-label={packMaker.moveUp(title)}
                  aria-disabled={index === 0}
                  onClick={() => shift(-1, 'up')}
                  className="aria-disabled:text-ink-soft aria-disabled:no-underline"
                >
                  {packMaker.up}
                </TextButton>
                <TextButton
                  data-press={`down ${slug}`}
                  aria-label={packMaker.moveDown(title)}
                  aria-disabled={index === chosen.length - 1}
                  onClick={() => shift(1, 'down')}
                  className="aria-disabled:text-ink-soft aria-disabled:no-underline"
                >
                  {packMaker.down}
                </TextButton>
                <TextButton
                  aria-label={packMaker.removeEntry(title)}
                  onClick={() => onChange(chosen.filter((other) => other !== slug))}
                >
                  {packMaker.remove}
                </TextButton>
              </p>
            </li>
          );
        })}
      </ol>
      {chosen.length > 1 && <TextButton onClick={() => onChange([])}>{packMaker.removeAll}</TextButton>}
    </section>
  );
}
