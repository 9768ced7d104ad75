import { libraryPages } from '#words/library';
import { site } from '@/lib/site/site';

/** What is remembered, where, and how to be rid of it, in plain words. It must stay true. */
export function WhatIsKept() {
  return (
    <section aria-labelledby="what-is-kept" className="mt-12 max-w-measure text-note">
      <h2 id="what-is-kept" className="text-h2 font-medium">
        {libraryPages.kept}
      </h2>
      <ul className="mt-4 list-[square] space-y-2 ps-5 marker:text-accent">
        {libraryPages.keptThings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mt-4">{libraryPages.keptWhere(site.name)}</p>
      <p className="mt-4">{libraryPages.keptShared}</p>
    </section>
  );
}
