import { ShortcutList } from '@/components/ui/shortcuts';
import { site } from '@/lib/site/site';
import { ProsePage } from './prose-page';

/** What goes beyond level AA, by name, and how a build is held to it. */
const PROMISES = [
  {
    name: 'Contrast of 7 to 1',
    criterion: '1.4.6',
    how: 'axe measures every text, on each kind of page in both themes',
  },
  {
    name: 'Presentation of text',
    criterion: '1.4.8',
    how: 'lines of at most 75 characters, never justified, spaced at 1.5 or more; colors and size are yours to choose',
  },
  {
    name: 'Targets of 44 pixels',
    criterion: '2.5.5',
    how: 'every link, button and field outside a sentence is measured',
  },
  { name: 'Focus that shows', criterion: '2.4.13', how: 'an outline of 3 pixels, measured on every kind of page' },
  {
    name: 'Focus that nothing covers',
    criterion: '2.4.12',
    how: 'the Tab key walks each kind of page from end to end',
  },
  { name: 'Where you are', criterion: '2.4.8', how: 'a breadcrumb on articles and lists, and a page of everything' },
  { name: 'Headings for every part', criterion: '2.4.10', how: 'the order of headings is checked on every page' },
  { name: 'No motion you did not ask for', criterion: '2.3.3', how: 'with reduced motion nothing moves at all' },
];

/** What is promised to every reader, how it is tested, and what is known to fall short. */
export function AccessibilityPage() {
  return (
    <ProsePage
      title="Accessibility"
      lead="Everybody should be able to read this, with whatever they read with. This is what we promise, how it is tested, and where it falls short."
    >
      <h2 id="promise">What we promise</h2>
      <p>
        Every page meets the Web Content Accessibility Guidelines 2.2 at level AA, and goes further where it matters
        most to people who read:
      </p>
      <ul>
        {PROMISES.map(({ name, criterion, how }) => (
          <li key={criterion}>
            <strong>{name}</strong> ({criterion}): {how}.
          </li>
        ))}
      </ul>
      <p>
        Pages work without scripts, at 320 pixels and at 400 % zoom without scrolling sideways, with your own spacing of
        text, in forced colors and on paper.
      </p>
      <h2 id="tests">How it is tested</h2>
      <p>
        Each new release of the site is tested by a program before it can be published: axe looks at every page, and at
        each kind of page at three widths in both themes; html-validate reads the markup of every page; a browser is
        driven by keyboard alone.
      </p>
      <p>
        Programs find less than half of what can go wrong. The main paths were also walked with one screen reader, Orca,
        by its log. Nobody who depends on one, on a magnifier, voice control or a switch has gone through this release
        yet; what has to be tried by hand is written down, step by step, next to the site’s source.
      </p>
      <h2 id="shortcomings">What falls short</h2>
      <ul>
        <li>
          Reading level (3.1.5) is not promised: the answers are written plainly, but for people who work in
          organizations.
        </li>
        <li>What a term means is shown in place only by browsers that can; in others the term leads to its page.</li>
        <li>
          The mark in the contents that follows your reading needs a browser with scroll-driven animations, and is not
          shown when motion is reduced.
        </li>
        <li>
          Footnotes are in the margin only on wide screens of browsers with anchor positioning; elsewhere they are below
          their paragraph.
        </li>
      </ul>
      <h2 id="settings">What you can set</h2>
      <p>
        Theme and size of text are at the foot of every page; your choice stays on your device. The browser’s own zoom
        and text size work as well.
      </p>
      <h2 id="shortcuts">Keyboard shortcuts</h2>
      <p>
        Where scripts run, single keys lead on. They can be turned off in the sheet that <kbd>?</kbd> opens, for those
        who speak to their computer.
      </p>
      <ShortcutList />
      {site.email && (
        <>
          <h2 id="tell-us">Tell us</h2>
          <p>
            If something here keeps you from reading, write to <a href={`mailto:${site.email}`}>{site.email}</a> and say
            which page it was and what you read with.
          </p>
        </>
      )}
    </ProsePage>
  );
}
