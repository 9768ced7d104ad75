import { define } from '../define';
import { noun } from './base';

/** What the site knows of its readers. Whoever makes a page keep something on a device adds a line to `kept`. */
export const privacy = /* @__PURE__ */ define(() => ({
  title: 'Privacy',
  lead: 'We do not know who you are, and we have built this so that we cannot.',
  noTracking: 'Nobody follows you',
  noTrackingText: [
    'There are no cookies, no analytics, no advertising, no fonts or scripts from other hosts, and no account. Pages may load nothing from anywhere else; every page tells the browser to refuse it, should somebody slip it in.',
    'The site is a folder of files. Whoever serves them sees what every web server sees: an address on the network, the time, and the file that was asked for. We ask for no more than that. Searches run on your own device and are sent to nobody.',
  ],
  kept: 'What your device keeps',
  keptText: 'Some things are remembered for you. They lie in your browser, on this device, and are never sent to us:',
  keptThings: [
    {
      name: 'How pages look',
      what: 'theme and size of text, once you have chosen, and whether single keys do something',
    },
    {
      name: 'Your library',
      what: `which ${noun.isPages ? 'pages' : 'answers'} you opened, finished and saved, how far you got, and what you marked and noted`,
    },
    { name: 'Your last searches', what: 'five of them, so that you can repeat them' },
    { name: 'Self-checks', what: 'your answers until you clear them; a result that you share is in the link itself' },
    {
      name: 'Copies of pages',
      what: `the ${noun.isPages ? 'pages' : 'answers'} you read, and all of them if you ask for it, for reading without a connection`,
    },
  ],
  keptUntil:
    '{library} shows what it holds, hands it out as a file, and forgets it when you say so. Clearing this site’s data in your browser removes everything. In a private window it goes when the window does.',
  links: 'Links to other places',
  linksText:
    'Sources link to other sites, which have rules of their own. A browser that follows such a link from here tells them no more than this site’s name.',
  write: 'If you write to us',
  writeText: 'A mail to {mail} is read, answered where it asks for that, and used for nothing else.',
}));

/** What is promised to every reader, how it is tested, and what is known to fall short. */
export const accessibility = /* @__PURE__ */ define(() => ({
  title: 'Accessibility',
  lead: 'Everybody should be able to read this, with whatever they read with. This is what we promise, how it is tested, and where it falls short.',
  promise: 'What we promise',
  promiseText:
    'Every page meets the Web Content Accessibility Guidelines 2.2 at level AA, and goes further where it matters most to people who read:',
  /** What goes beyond level AA, by criterion, and how a build is held to it. */
  promises: [
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
  ],
  withoutScripts:
    'Pages work without scripts, at 320 pixels and at 400 % zoom without scrolling sideways, with your own spacing of text, in forced colors and on paper.',
  tests: 'How it is tested',
  testsText: [
    'Each new version of the site is tested by a program before it can be published: axe looks at every page, and at each kind of page at three widths in both themes; html-validate reads the markup of every page; a browser is driven by keyboard alone.',
    'Programs find less than half of what can go wrong. The main paths were also walked with one screen reader, Orca, by its log. Nobody who depends on one, on a magnifier, voice control or a switch has gone through this version yet; what has to be tried by hand is written down, step by step, next to the site’s source.',
  ],
  shortcomings: 'What falls short',
  shortcomingsText: [
    'Reading level (3.1.5) is not promised.',
    'What a term means is shown in place only by browsers that can; in others the term leads to its page.',
    'The mark in the contents that follows your reading needs a browser with scroll-driven animations, and is not shown when motion is reduced.',
    'Footnotes are in the margin only on wide screens of browsers with anchor positioning; elsewhere they are below their paragraph.',
  ],
  settings: 'What you can set',
  settingsText:
    'Theme and size of text are in the menu at the top of every page; your choice stays on your device. The browser’s own zoom and text size work as well.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsText:
    'Where scripts run, single keys lead on. They can be turned off in the sheet that {sheetKey} opens, for those who speak to their computer.',
  tellUs: 'Tell us',
  tellUsText:
    'If something here keeps you from reading, write to {mail} and say which page it was and what you read with.',
}));
