'use client';

import { checkForm } from '#words/self-checks';
import { island } from '@/components/islands/island';
import { useLayoutEffect, useRef, type ReactNode, useState } from 'react';
import { ItemField } from './item-field';
import { SiteLink } from '@/components/ui/site-link';
import { countAnswered, getAnswer, getAnswers, parseAnswers, type Answers } from '@/lib/self-checks/answers';
import { paths } from '@/lib/site/paths';
import type { ChecksView, CheckView } from '@/lib/content/views/self-checks';
import { getSavedAnswers, saveAnswers, useSavedAnswers } from './answer-store';
import { CheckProgress } from './check-progress';
import { ShareResult } from './share-result';
import { SavedProfile } from './saved-profile.client';
import { TextButton } from '@/components/ui/text-button';
import { aggregateItems, scoreScales } from '@/lib/self-checks/score';
import { summarizeScores } from './describe-result';
import { Caveat, Method } from './method';
import { ResultAdvice } from './result-advice';
import { ScaleTable } from './scale-table';

interface CheckSessionProps {
  readonly check: CheckView;
  readonly articles: ChecksView['articles'];
  /** How to score by hand, for those without scripts and for paper. */
  readonly children: ReactNode;
}

function Session({ check, articles, children }: CheckSessionProps) {
  const { saved, isBlocked, isRunning } = useSavedAnswers();
  const form = useRef<HTMLDivElement>(null);
  const answers = getAnswers(saved, check.dimension);

  // What was chosen before this ran is an answer too, and newer than what was saved.
  useLayoutEffect(() => {
    const before = getAnswers(getSavedAnswers(), check.dimension);
    const early = readChosen(form.current!, check);
    if (Object.entries(early).some(([id, answer]) => getAnswer(before, id) !== answer)) {
      saveAnswers(check.dimension, { ...before, ...early });
    }
  }, [check]);

  const hasResult = isRunning && countAnswered(answers, check.items) > 0;
  return (
    <>
      <div
        className={`mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-16 lg:grid-cols-[minmax(0,37rem)_minmax(13rem,1fr)] xl:gap-x-24 ${hasResult ? 'print:hidden' : ''}`}
      >
        <CheckProgress check={check} answers={answers} isRunning={isRunning} />
        <div ref={form} className="lg:col-start-1 lg:row-start-1">
          {check.items.map((item, index) => (
            <ItemField
              key={item.id}
              item={item}
              number={index + 1}
              answer={getAnswer(answers, item.id)}
              onAnswer={(answer) => {
                // What is saved, and not what was drawn: two answers may come before the next frame.
                const known = getAnswers(getSavedAnswers(), check.dimension);
                saveAnswers(check.dimension, { ...known, [item.id]: answer });
              }}
            />
          ))}
          {isRunning && <StartAgain dimension={check.dimension} answers={answers} isBlocked={isBlocked} />}
        </div>
      </div>
      <div className={isRunning ? `hidden ${hasResult ? '' : 'print:block'}` : ''}>{children}</div>
      {isRunning && (
        <section aria-labelledby="result" className={`mt-16 print:mt-0 ${hasResult ? '' : 'print:hidden'}`}>
          <h2
            id="result"
            tabIndex={-1}
            className="scroll-mt-6 border-t-2 border-accent pt-4 text-h2 font-medium outline-none"
          >
            {checkForm.result}
          </h2>
          {hasResult ? (
            <>
              <CheckResult check={check} articles={articles} answers={answers} />
              <ShareResult results={[{ id: saved.id, checks: { [check.dimension]: answers } }]} checks={[check]} />
              <p className="mt-10 flex flex-wrap gap-x-8 font-sans text-label print:hidden">
                <SiteLink href={paths.selfChecks} className="inline-flex min-h-11 items-center">
                  {checkForm.others}
                </SiteLink>
                {Object.keys(saved.checks).length > 1 && <SavedProfile.Component />}
              </p>
            </>
          ) : (
            <p className="mt-4 text-note text-ink-soft">{checkForm.noResult}</p>
          )}
        </section>
      )}
    </>
  );
}

/**
 * Takes a check: keeps the answers on the device, counts them, and shows the result below.
 *
 * An island because the answers are the reader's own and are sent nowhere. What the server sends is the whole form; without
 * a script it is a worksheet, which says how to score it by hand.
 */
export const CheckSession = island({ name: 'check-session', on: 'load' }, Session);

function readChosen(form: HTMLElement, { items }: CheckView): Answers {
  const getChosen = (id: string) => form.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value;
  return parseAnswers(Object.fromEntries(items.map(({ id }) => [id, getChosen(id)])));
}

interface StartAgainProps {
  readonly dimension: string;
  readonly answers: Answers;
  readonly isBlocked: boolean;
}

/** Where the answers are, and the way to be rid of them; a mistake can be undone. */
function StartAgain({ dimension, answers, isBlocked }: StartAgainProps) {
  const [cleared, setCleared] = useState<Answers>();
  const isEmpty = Object.keys(answers).length === 0;

  function clear(): void {
    setCleared(answers);
    saveAnswers(dimension, {});
  }

  function undo(): void {
    saveAnswers(dimension, cleared!);
    setCleared(undefined);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-6 border-t border-line pt-3 font-sans text-label text-ink-soft print:hidden">
      <p className="py-3">{isBlocked ? checkForm.keepsNothing : checkForm.stays}</p>
      {!isEmpty && <TextButton onClick={clear}>{checkForm.startAgain}</TextButton>}
      <p role="status" className="contents">
        {isEmpty && cleared && <span>{checkForm.cleared}</span>}
      </p>
      {isEmpty && cleared && <TextButton onClick={undo}>{checkForm.undo}</TextButton>}
    </div>
  );
}

type CheckResultProps = Omit<CheckSessionProps, 'children'> & { readonly answers: Answers };

const MAX_STEPS = 5;

/** The result of one person's check: what it says, drawn and read out, and what to read. */
export function CheckResult({ check, articles, answers }: CheckResultProps) {
  return (
    <>
      <p className="mt-4 max-w-measure text-lead">{summarizeScores(scoreScales(check, [answers]), 'scales')}</p>
      <Caveat />
      <ScaleTable check={check} people={[answers]} />
      <ResultAdvice
        aggregates={aggregateItems(check.items, [answers])}
        people={1}
        articles={articles}
        most={MAX_STEPS}
      />
      <Method />
    </>
  );
}
