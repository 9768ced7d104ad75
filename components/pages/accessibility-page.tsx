import { accessibility } from '#words/site-pages';
import { Sentence } from '@/components/ui/sentence';
import { ShortcutList } from '@/components/ui/shortcuts';
import { site } from '@/lib/site/site';
import { ProsePage } from './prose-page';

/** What is promised to every reader, how it is tested, and what is known to fall short. */
export function AccessibilityPage() {
  return (
    <ProsePage title={accessibility.title} lead={accessibility.lead}>
      <h2 id="promise">{accessibility.promise}</h2>
      <p>{accessibility.promiseText}</p>
      <ul>
        {accessibility.promises.map(({ name, criterion, how }) => (
          <li key={criterion}>
            <strong>{name}</strong> ({criterion}): {how}.
          </li>
        ))}
      </ul>
      <p>{accessibility.withoutScripts}</p>
      <h2 id="tests">{accessibility.tests}</h2>
      {accessibility.testsText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2 id="shortcomings">{accessibility.shortcomings}</h2>
      <ul>
        {accessibility.shortcomingsText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 id="settings">{accessibility.settings}</h2>
      <p>{accessibility.settingsText}</p>
      <h2 id="shortcuts">{accessibility.shortcuts}</h2>
      <p>
        <Sentence text={accessibility.shortcutsText} sheetKey={<kbd>?</kbd>} />
      </p>
      <ShortcutList />
      {site.email && (
        <>
          <h2 id="tell-us">{accessibility.tellUs}</h2>
          <p>
            <Sentence text={accessibility.tellUsText} mail={<a href={`mailto:${site.email}`}>{site.email}</a>} />
          </p>
        </>
      )}
    </ProsePage>
  );
}
