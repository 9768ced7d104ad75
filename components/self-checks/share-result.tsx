import { resultText } from '#words/self-checks';
import { useId, useState } from 'react';
import { LABEL_LIMIT, type CheckKeys, type Result } from '@/lib/self-checks/answers';
import { joinResults } from '@/lib/self-checks/result-link';
import { hrefTo, paths } from '@/lib/site/paths';
import { offerFile } from '@/components/ui/offer-file';
import { TextButton } from '@/components/ui/text-button';

interface ShareResultProps {
  readonly results: readonly Result[];
  readonly checks: readonly CheckKeys[];
}

const FIELD = 'min-h-11 w-full border border-line-strong bg-paper px-3 font-sans text-note text-ink';

/** Gives a result away: a link, a file, a sheet of paper. A name and a date go into it only if the reader says so. */
export function ShareResult({ results, checks }: ShareResultProps) {
  const [label, setLabel] = useState('');
  const [date, setDate] = useState('');
  const [said, setSaid] = useState('');
  const ids = { link: useId(), label: useId(), date: useId(), note: useId() };
  const isOne = results.length === 1;
  const fragment = joinResults(isOne ? [{ ...results[0]!, label, date }] : results, checks);
  // Where the reader is, so that a link made on a preview or a mirror opens there.
  const link = `${location.origin}${hrefTo(paths.results)}#${fragment}`;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(resultText.copied);
    } catch {
      document.querySelector<HTMLInputElement>(`#${CSS.escape(ids.link)}`)?.select();
      setSaid(resultText.selected);
    }
  }

  function save(): void {
    offerFile(new Blob([`${link}\n`], { type: 'text/plain' }), 'result.txt');
    setSaid(resultText.fileSaved);
  }

  return (
    <section aria-labelledby={ids.note} className="mt-14 max-w-measure print:hidden">
      <h3 id={ids.note} className="text-h2 font-medium">
        {resultText.share}
      </h3>
      <p className="mt-2 text-note text-ink-soft">{resultText.shareHelp(isOne)}</p>
      {isOne && (
        <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-4 font-sans text-label">
          <p className="grow">
            <label htmlFor={ids.label}>{resultText.name}</label>
            <input
              id={ids.label}
              value={label}
              maxLength={LABEL_LIMIT}
              autoComplete="off"
              onChange={(event) => setLabel(event.target.value)}
              className={`mt-1 ${FIELD}`}
            />
          </p>
          <label className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              id={ids.date}
              type="checkbox"
              checked={date !== ''}
              onChange={(event) => setDate(event.target.checked ? getToday() : '')}
              className="size-5"
            />
            {resultText.includeDate}
          </label>
        </div>
      )}
      <p className="mt-4 font-sans text-label">
        <label htmlFor={ids.link}>{resultText.link}</label>
        <input
          id={ids.link}
          readOnly
          dir="ltr"
          value={link}
          onFocus={(event) => event.target.select()}
          className={`mt-1 ${FIELD} text-ellipsis`}
        />
      </p>
      <p className="flex flex-wrap items-center gap-x-6">
        <TextButton onClick={() => void copy()}>{resultText.copyLink}</TextButton>
        <TextButton onClick={save}>{resultText.saveFile}</TextButton>
        <TextButton onClick={() => window.print()}>{resultText.print}</TextButton>
        <span role="status" className="font-sans text-label text-ink-soft">
          {said}
        </span>
      </p>
    </section>
  );
}

/** The day where the reader is, as `YYYY-MM-DD`. */
function getToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
