import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { ProsePage } from './prose-page';

/** What stays on the device. Whoever adds to it, adds a line. */
const KEPT = [
  {
    name: 'How pages look',
    what: 'theme and size of text, once you have chosen, and whether single keys do something',
  },
  {
    name: 'Your library',
    what: 'which answers you opened, finished and saved, how far you got, and what you marked and noted',
  },
  { name: 'Your last searches', what: 'five of them, so that you can repeat them' },
  { name: 'Self-checks', what: 'your answers until you clear them; a result that you share is in the link itself' },
  {
    name: 'Copies of pages',
    what: 'the answers you read, and all of them if you ask for it, for reading without a connection',
  },
];

/** What the site knows of its readers, which is nothing, and what their own devices keep. */
export function PrivacyPage() {
  return (
    <ProsePage title="Privacy" lead="We do not know who you are, and we have built this so that we cannot.">
      <h2 id="no-tracking">Nobody follows you</h2>
      <p>
        There are no cookies, no analytics, no advertising, no fonts or scripts from other hosts, and no account. Pages
        may load nothing from anywhere else; every page tells the browser to refuse it, should somebody slip it in.
      </p>
      <p>
        The site is a folder of files. Whoever serves them sees what every web server sees: an address on the network,
        the time, and the file that was asked for. We ask for no more than that. Searches run on your own device and are
        sent to nobody.
      </p>
      <h2 id="kept">What your device keeps</h2>
      <p>Some things are remembered for you. They lie in your browser, on this device, and are never sent to us:</p>
      <ul>
        {KEPT.map(({ name, what }) => (
          <li key={name}>
            <strong>{name}</strong>: {what}.
          </li>
        ))}
      </ul>
      <p>
        <SiteLink href={paths.saved}>Your library</SiteLink> shows what it holds, hands it out as a file, and forgets it
        when you say so. Clearing this site’s data in your browser removes everything. In a private window it goes when
        the window does.
      </p>
      <h2 id="links">Links to other places</h2>
      <p>
        Sources link to other sites, which have rules of their own. A browser that follows such a link from here tells
        them no more than this site’s name.
      </p>
      {site.email && (
        <>
          <h2 id="write">If you write to us</h2>
          <p>
            A mail to <a href={`mailto:${site.email}`}>{site.email}</a> is read, answered where it asks for that, and
            used for nothing else.
          </p>
        </>
      )}
    </ProsePage>
  );
}
