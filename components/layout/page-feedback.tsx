import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { absoluteUrl } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { feedback } from '#words/article';

interface PageFeedbackProps {
  /** The page's own address. */
  readonly path: string;
  readonly title: string;
  /** Its file in the collection, if it is made from one. */
  readonly source?: string | undefined;
}

/**
 * What a reader may say of a page, to the address that the site names: a plain form where it takes one, else mail. Where
 * the site names neither and no place of its files, nothing. Words that are selected on the page are put in by
 * `reportWords`.
 */
export function PageFeedback({ path, title, source }: PageFeedbackProps) {
  const { feedbackUrl, email, editUrl, suggestionUrl } = site;
  if (!feedbackUrl && !email && !editUrl && !suggestionUrl) return null;
  const page = absoluteUrl(path);
  const mail = (subject: string) =>
    `mailto:${email}?subject=${encodeURIComponent(`${subject}: ${title}`)}&body=${encodeURIComponent(`${page}\n\n`)}`;
  return (
    <section
      {...IN_PAGE_LANGUAGE}
      aria-label={feedback.label}
      className="mt-6 border-t border-line pt-3 font-sans text-label print:hidden"
    >
      {feedbackUrl && <FeedbackForm action={feedbackUrl} page={page} />}
      {!feedbackUrl && email && (
        <>
          <p className="pt-2 font-semibold">{feedback.helpful}</p>
          <ul className="flex flex-wrap gap-x-6">
            {[feedback.yes, ...feedback.reasons.slice(0, 2)].map((reason) => (
              <li key={reason}>
                <StandaloneLink href={mail(reason)}>{reason}</StandaloneLink>
              </li>
            ))}
            <li>
              <StandaloneLink href={mail(feedback.report)} data-report="">
                {feedback.report}
              </StandaloneLink>
            </li>
          </ul>
        </>
      )}
      <ul className="flex flex-wrap gap-x-6">
        {suggestionUrl && (
          <li>
            <StandaloneLink href={suggestionUrl.replace('{question}', '')}>{feedback.ask}</StandaloneLink>
          </li>
        )}
        {editUrl && source && (
          <li>
            <StandaloneLink href={editUrl.replace('{path}', source.split('/').map(encodeURIComponent).join('/'))}>
              {feedback.edit}
            </StandaloneLink>
          </li>
        )}
      </ul>
    </section>
  );
}

function FeedbackForm({ action, page }: { readonly action: string; readonly page: string }) {
  const button = 'min-h-11 min-w-11 cursor-pointer border border-line-strong px-3 hover:underline';
  return (
    <form method="post" action={action} className="mb-2">
      <input type="hidden" name="page" value={page} />
      <fieldset className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <legend className="py-2 font-semibold">{feedback.helpful}</legend>
        <button name="helpful" value="yes" className={button}>
          {feedback.yes}
        </button>
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center">{feedback.no}</summary>
          {feedback.reasons.map((reason) => (
            <label key={reason} className="flex min-h-11 items-center gap-2">
              <input type="radio" name="reason" value={reason} className="size-5" />
              {reason}
            </label>
          ))}
          <label className="mt-2 block">
            {feedback.which}
            <textarea
              name="text"
              rows={3}
              data-report=""
              className="block w-full border border-line-strong bg-transparent p-2"
            />
          </label>
          <button name="helpful" value="no" className={`mt-2 ${button}`}>
            {feedback.send}
          </button>
        </details>
      </fieldset>
    </form>
  );
}
