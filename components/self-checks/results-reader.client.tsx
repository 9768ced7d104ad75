'use client';

import { checkForm, comparison } from '#words/self-checks';
import { island } from '@/components/islands/island';
import { useState, useSyncExternalStore, useId, type ChangeEvent } from 'react';
import { ManyResults } from './many-results';
import { ResultsOverTime } from './results-over-time';
import { findResults } from '@/lib/self-checks/result-link';
import type { Result } from '@/lib/self-checks/answers';
import { isOverTime, mergeSessions } from '@/lib/self-checks/sessions';
import type { ChecksView } from '@/lib/content/views/self-checks';
import { OpenedResults, type OpenedResult } from './opened-results';
import { ShareResult } from './share-result';
import { TextButton } from '@/components/ui/text-button';
import { useSavedAnswers } from './answer-store';

function Reader({ checks, articles }: ChecksView) {
  const { saved, isRunning } = useSavedAnswers();
  const fragment = useFragment();
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [withOwn, setWithOwn] = useState<boolean>();
  const [chosen, setChosen] = useState<boolean>();

  const found = findResults([fragment, ...texts].join('\n'), checks);
  const hasOwn = Object.keys(saved.checks).length > 0 && found.links.every(({ result }) => result?.id !== saved.id);
  const own =
    hasOwn && (withOwn ?? found.links.length === 0) ? [{ text: '', result: saved, isOwn: true, remarks: [] }] : [];
  const opened: OpenedResult[] = [...own, ...found.links].filter(({ text }) => !removed.includes(text));
  const results = mergeSessions(opened.flatMap(({ result }) => result ?? []));
  const overTime = chosen ?? isOverTime(results);

  function open(text: string): boolean {
    const isAny = findResults(text, checks).links.length > 0;
    if (isAny) setTexts([...texts, text]);
    return isAny;
  }

  function remove({ text, isOwn }: OpenedResult): void {
    if (isOwn) setWithOwn(false);
    else setRemoved([...removed, text]);
  }

  if (!isRunning) return null;
  return (
    <>
      <p role="status" className="sr-only">
        {results.length > 0 && comparison.areOpen(results.length)}
      </p>
      <OpenedResults
        opened={opened}
        results={results}
        repeated={found.repeated}
        left={found.left}
        checks={checks}
        onRemove={remove}
      />
      <OpenResults
        key={texts.length}
        isFirst={results.length === 0}
        onOpen={open}
        onAddOwn={hasOwn && own.length === 0 ? () => setWithOwn(true) : undefined}
      />
      {results.length > 1 && <ReadAs isOverTime={overTime} onChoose={setChosen} />}
      {results.length > 0 && (
        <section aria-labelledby="reading" className="mt-14 print:mt-4">
          <h2 id="reading" className="border-t-2 border-accent pt-4 text-h2 font-medium">
            {getHeading(results, overTime)}
          </h2>
          {overTime && results.length > 1 ? (
            <ResultsOverTime checks={checks} articles={articles} results={results} />
          ) : (
            <ManyResults checks={checks} articles={articles} results={results} />
          )}
          <ShareResult key={results.length} results={results} checks={checks} />
        </section>
      )}
    </>
  );
}

/**
 * Opens results: the one in the page's own address, those that a reader pastes or drops, and the reader's own.
 *
 * An island because a result is in the part of the address that no server gets to see. All that the checks say comes with
 * the page, so that nothing is fetched that would tell what somebody answered. Without a script the page says what it is
 * for.
 */
export const ResultsReader = island({ name: 'results-reader', on: 'load' }, Reader);

function getHeading(results: readonly Result[], overTime: boolean): string {
  if (results.length === 1) return checkForm.result;
  return overTime ? comparison.changed : comparison.compared(results.length);
}

/** The fragment of the page's address, if it may be a result; the skip link and others have fragments too. */
function useFragment(): string {
  return useSyncExternalStore(subscribe, getFragment, () => '');
}

let last = '';

function getFragment(): string {
  if (/^#\d+\./.test(location.hash)) last = location.hash;
  return last;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    last = '';
  };
}

interface ReadAsProps {
  readonly isOverTime: boolean;
  readonly onChoose: (isOverTime: boolean) => void;
}

const CHOICES = [
  { isOverTime: false, text: comparison.differentPeople },
  { isOverTime: true, text: comparison.samePeople },
] as const;

/** What several results are to each other; a link does not say. */
function ReadAs({ isOverTime, onChoose }: ReadAsProps) {
  const name = useId();
  return (
    <fieldset className="mt-8 font-sans text-label print:hidden">
      <legend className="font-semibold">{comparison.theseAre}</legend>
      <div className="flex flex-wrap gap-x-8">
        {CHOICES.map((choice) => (
          <label key={choice.text} className="flex min-h-11 cursor-pointer items-center gap-2.5">
            <input
              type="radio"
              name={name}
              checked={choice.isOverTime === isOverTime}
              onChange={() => onChoose(choice.isOverTime)}
              className="size-5"
            />
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface OpenResultsProps {
  /** Whether nothing is open yet. */
  readonly isFirst: boolean;
  /** Opens what is in a text; says whether there was anything. */
  readonly onOpen: (text: string) => boolean;
  /** Adds what the reader answered on this device, where there is something to add. */
  readonly onAddOwn?: (() => void) | undefined;
}

/** A link has some hundred characters; a file with five hundred of them, some hundred thousand. */
const MAX_BYTES = 2_000_000;

/** Takes links and files. Files can be dropped on the field as well: it is the browser's own. */
function OpenResults({ isFirst, onOpen, onAddOwn }: OpenResultsProps) {
  const ids = { text: useId(), file: useId() };
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  function open(given: string): void {
    if (!onOpen(given)) setFault(comparison.nothingFound);
  }

  async function openFiles({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(target.files ?? [])].filter(({ size }) => size <= MAX_BYTES);
    open((await Promise.all(files.map((file) => file.text()))).join('\n'));
  }

  return (
    <details open={isFirst} className="mt-4 max-w-measure font-sans text-label print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold marker:content-none before:me-2 before:content-['+'] in-open:before:content-['–']">
        {isFirst ? comparison.open : comparison.openMore}
      </summary>
      <label htmlFor={ids.text} className="mt-1 block">
        {comparison.paste}
      </label>
      <textarea
        id={ids.text}
        value={text}
        rows={isFirst ? 4 : 2}
        spellCheck={false}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        className="mt-1 block w-full border border-line-strong bg-paper p-3 text-note text-ink"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <TextButton onClick={() => open(text)}>{comparison.openThem}</TextButton>
        {onAddOwn && <TextButton onClick={onAddOwn}>{comparison.addOwn}</TextButton>}
      </div>
      <label htmlFor={ids.file} className="mt-3 block">
        {comparison.files}
      </label>
      <input
        id={ids.file}
        type="file"
        multiple
        onChange={(event) => void openFiles(event)}
        className="mt-1 block min-h-11 w-full border border-dashed border-line-strong p-3"
      />
      <p role="status" className="mt-2 empty:mt-0">
        {fault}
      </p>
    </details>
  );
}
