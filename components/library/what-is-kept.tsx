import { site } from '@/lib/site/site';

/** What is remembered, where, and how to be rid of it, in plain words. It must stay true. */
export function WhatIsKept() {
  return (
    <section aria-labelledby="what-is-kept" className="mt-12 max-w-measure text-note">
      <h2 id="what-is-kept" className="text-h2 font-medium">
        What is kept, and where
      </h2>
      <ul className="mt-4 list-[square] space-y-2 ps-5 marker:text-accent">
        <li>
          Which articles you opened and read, when, and how far you got; what you saved; your marks and notes. With them
          a few letters for each paragraph you saw, by which to tell later whether it has changed.
        </li>
        <li>Your choice of theme, and what you searched for last.</li>
        <li>Pages you have read, so that they open without a connection; all of them, where you ask for it.</li>
      </ul>
      <p className="mt-4">
        All of it is in this browser, on this device. Nothing is sent to {site.name} or to anybody else: the site has no
        server that could take it, sets no cookies, and counts nobody. Another browser, or a private window, knows
        nothing of it. If you clear this site’s data in your browser, it is gone; some browsers do that by themselves
        after weeks without a visit. The file above keeps it for longer.
      </p>
      <p className="mt-4">
        Whoever uses this browser can read it. On a device that you share, use a private window, stop the remembering
        above, or delete all your data when you leave.
      </p>
    </section>
  );
}
