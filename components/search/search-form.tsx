import type { ComponentProps } from 'react';
import { hrefTo, paths } from '@/lib/site/paths';
import { search } from '#words/search';

interface SearchFormProps {
  readonly field: ComponentProps<'input'> & { readonly id: string };
  readonly onSubmit?: ComponentProps<'form'>['onSubmit'];
}

/** The field of the search page: before its island is there it sends what is typed to the page itself. */
export function SearchForm({ field, onSubmit }: SearchFormProps) {
  return (
    <form
      role="search"
      action={hrefTo(paths.search)}
      onSubmit={onSubmit}
      className="mt-6 max-w-measure font-sans text-note noscript:hidden"
    >
      <label htmlFor={field.id} className="block text-label text-ink-soft">
        {search.help}
      </label>
      <div className="mt-1 flex items-center border-b-2 border-line-strong">
        <input
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={1000}
          className="min-h-12 min-w-0 grow bg-transparent font-serif text-lead"
          {...field}
        />
        <button type="submit" className="min-h-12 cursor-pointer px-3 hover:underline">
          {search.submit}
        </button>
      </div>
    </form>
  );
}
