import { library } from '#words/library';
import { privacy } from '#words/site-pages';
import { Sentence } from '@/components/ui/sentence';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { ProsePage } from './prose-page';

/** What the site knows of its readers, which is nothing, and what their own devices keep. */
export function PrivacyPage() {
  return (
    <ProsePage title={privacy.title} lead={privacy.lead}>
      <h2 id="no-tracking">{privacy.noTracking}</h2>
      {privacy.noTrackingText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2 id="kept">{privacy.kept}</h2>
      <p>{privacy.keptText}</p>
      <ul>
        {privacy.keptThings.map(({ name, what }) => (
          <li key={name}>
            <strong>{name}</strong>: {what}.
          </li>
        ))}
      </ul>
      <p>
        <Sentence text={privacy.keptUntil} library={<SiteLink href={paths.saved}>{library.title}</SiteLink>} />
      </p>
      <h2 id="links">{privacy.links}</h2>
      <p>{privacy.linksText}</p>
      {site.email && (
        <>
          <h2 id="write">{privacy.write}</h2>
          <p>
            <Sentence text={privacy.writeText} mail={<a href={`mailto:${site.email}`}>{site.email}</a>} />
          </p>
        </>
      )}
    </ProsePage>
  );
}
