import { useState } from 'react';
import { ask } from './api';

interface Plan {
  readonly summary: readonly string[];
  readonly hash?: string;
}

interface AgreementProps {
  /** What is asked of the server: first for its plan, then to do it. */
  readonly name: string;
  readonly body: object;
  readonly onDone: () => void;
}

/** Shows what something would change, file by file, before it does. */
export function Agreement({ name, body, onDone }: AgreementProps) {
  const [plan, setPlan] = useState<Plan>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = (agreed?: string) => {
    setFault('');
    setBusy(true);
    ask<Plan>(name, { ...body, ...(agreed && { agreed }) })
      .then(
        (answer) => {
          setPlan(answer);
          if (agreed) onDone();
        },
        (error: Error) => setFault(error.message),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div className="agreement">
      {fault && <p className="error">{fault}</p>}
      {plan && (
        <ul>
          {plan.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {plan?.hash ? (
        <button type="button" className="main" disabled={isBusy} onClick={() => send(plan.hash)}>
          Do it
        </button>
      ) : (
        <button type="button" disabled={isBusy} onClick={() => send()}>
          {isBusy ? 'Reading the articles…' : 'Show what changes'}
        </button>
      )}
    </div>
  );
}
