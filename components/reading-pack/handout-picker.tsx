import { useId, useState } from 'react';
import { addAll } from '@/lib/library/reading-pack/selection';
import { createFinder, type Catalogue } from '@/lib/library/saved/catalogue';
import { listFinished, listSaved } from '@/lib/library/saved/summarize';
import type { ShelfEntry } from '@/lib/library/saved/model';
import { useShelf } from '@/components/library/use-shelf';
import { TextButton } from '@/components/ui/text-button';

interface HandoutPickerProps {
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Where a handout's articles come from: the shelf, a dimension, or one question after the other. */
export function HandoutPicker({ catalogue, chosen, onChange }: HandoutPickerProps) {
  const { entries, notes } = useShelf();
  const find = createFinder(catalogue);
  const toSlugs = (list: readonly ShelfEntry[]) =>
    list.map(find).flatMap(({ entry, isGone }) => (isGone ? [] : [entry.slug]));
  const noted = notes.map(({ slug, title }) => ({ slug, title }));
  const sources = [
    { text: 'What I saved for later', slugs: toSlugs(listSaved(entries.values())) },
    { text: 'What I have read', slugs: toSlugs(listFinished(entries.values())) },
    { text: 'What I marked or noted', slugs: [...new Set(toSlugs(noted))] },
  ].filter(({ slugs }) => slugs.length > 0);
  const add = (slugs: readonly string[]) => onChange(addAll(chosen, slugs));
  return (
    <section aria-labelledby="handout-pick" className="mt-12">
      <h2 id="handout-pick" className="text-h2 font-medium">
        1. Pick
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
        label="A whole dimension"
        options={catalogue.dimensions.map(({ slug, name }) => ({ value: slug, text: name }))}
        onAdd={(value) =>
          add(catalogue.articles.filter(({ cell }) => cell.startsWith(`${value}/`)).map(({ slug }) => slug))
        }
      />
      <Chooser
        label="One question"
        options={catalogue.articles
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
        <TextButton onClick={() => onAdd(current)} disabled={current === ''} aria-label={`Add: ${label}`}>
          Add
        </TextButton>
      </span>
    </p>
  );
}
