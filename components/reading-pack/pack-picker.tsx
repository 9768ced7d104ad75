import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { packMaker } from '#words/reading-pack';
import { useId, useState } from 'react';
import { addAll } from '@/lib/library/reading-pack/selection';
import { createFinder } from '@/lib/library/saved/library-manifest';
import { listLatest } from '@/lib/library/saved/summarize';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { useLibrary } from '@/components/library/library-store';
import type { PackPartProps } from './pack-order';
import { TextButton } from '@/components/ui/text-button';

/** Where a reading pack's articles come from: the library, a dimension, or one question after the other. */
export function PackPicker({ manifest, chosen, onChange }: PackPartProps) {
  const { entries, notes } = useLibrary();
  const find = createFinder(manifest);
  const toSlugs = (list: readonly LibraryEntry[]) =>
    list.map(find).flatMap(({ entry, isGone }) => (isGone ? [] : [entry.slug]));
  const noted = notes.map(({ slug, title }) => ({ slug, title }));
  const sources = [
    { text: packMaker.saved, slugs: toSlugs(listLatest(entries.values(), 'savedAt')) },
    { text: packMaker.read, slugs: toSlugs(listLatest(entries.values(), 'finishedAt')) },
    { text: packMaker.noted, slugs: [...new Set(toSlugs(noted))] },
  ].filter(({ slugs }) => slugs.length > 0);
  const add = (slugs: readonly string[]) => onChange(addAll(chosen, slugs));
  return (
    <section aria-labelledby="pack-pick" className="mt-12">
      <h2 id="pack-pick" className="text-h2 font-medium">
        {packMaker.pick}
      </h2>
      {sources.length > 0 && (
        <ul className="mt-3">
          {sources.map(({ text, slugs }) => (
            <li key={text}>
              <TextButton onClick={() => add(slugs)}>
                {text} ({slugs.length})
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      <Chooser
        label={packMaker.dimension}
        options={manifest.dimensions.map(({ slug, name }) => ({ value: slug, text: name }))}
        onAdd={(value) =>
          add(manifest.articles.filter(({ cell }) => cell.startsWith(`${value}/`)).map(({ slug }) => slug))
        }
      />
      <Chooser
        label={packMaker.entry}
        options={manifest.articles
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, title }) => ({ value: slug, text: title }))}
        onAdd={(value) => add([value])}
      />
    </section>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onAdd: (value: string) => void;
}

function Chooser({ label, options, onAdd }: ChooserProps) {
  const [value, setValue] = useState('');
  const id = useId();
  const current = options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
  return (
    <p className="mt-3 font-sans text-label">
      <label htmlFor={id} className="block text-ink-soft">
        {label}
      </label>
      <span className="flex items-center gap-4">
        <select
          {...IN_SITE_LANGUAGE}
          id={id}
          value={current}
          onChange={({ target }) => setValue(target.value)}
          className="min-h-11 min-w-0 grow cursor-pointer border-b border-line-strong bg-transparent font-sans text-label text-ink"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <TextButton onClick={() => onAdd(current)} disabled={current === ''} aria-label={packMaker.addFrom(label)}>
          {packMaker.add}
        </TextButton>
      </span>
    </p>
  );
}
