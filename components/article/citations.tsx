import { article } from '#words/article';
import { CopyButton } from '@/components/ui/copy-button.client';

interface CitationsProps {
  readonly forms: readonly { readonly name: string; readonly text: string }[];
}

/** How to refer to this answer, in the forms in which people keep references. */
export function Citations({ forms }: CitationsProps) {
  return (
    <details>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center underline decoration-accent underline-offset-[0.18em] hover:decoration-2">
        {article.cite}
      </summary>
      <dl className="mt-2">
        {forms.map(({ name, text }) => (
          <div key={name} className="border-t border-line py-3">
            <dt className="flex flex-wrap items-center justify-between gap-x-6">
              <span className="text-ink-soft">{name === 'Plain' ? article.plain : name}</span>
              <CopyButton from={idOf(name)}>{article.copyForm(name === 'Plain' ? article.plain : name)}</CopyButton>
            </dt>
            <dd>
              <pre id={idOf(name)} className="font-sans leading-normal break-words whitespace-pre-wrap select-all">
                {text}
              </pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function idOf(name: string): string {
  return `cite-${name.toLowerCase()}`;
}
