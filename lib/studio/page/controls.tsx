import { createContext, useCallback, useState, type ComponentProps } from 'react';
import type { DashboardData, Plan } from './api';

/** What there is to choose from and to link to; it is read again whenever a file is opened. */
export const DashboardContext = createContext<DashboardData | undefined>(undefined);

/** Something to say, and a way to do what the server is asked for: what is wrong with it is said. */
export function useAttempt() {
  const [said, say] = useState('');
  const attempt = useCallback((job: () => Promise<void>) => {
    job().catch((error: Error) => say(error.message));
  }, []);
  return [said, attempt, say] as const;
}

export function Button(props: ComponentProps<'button'>) {
  return <button type="button" {...props} />;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly isRequired?: boolean;
}

export function Select({ label, value, onChange, options, isRequired = false }: SelectProps) {
  return (
    <label className="flex-[1_1_12rem]">
      {label}
      <select required={isRequired} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Shows what something would change, file by file, before it does. */
export function Agreement({ ask, onDone }: { ask: (agreed?: string) => Promise<Plan>; onDone: () => void }) {
  const [plan, setPlan] = useState<Plan>();
  const [said, attempt, say] = useAttempt();
  const [isBusy, setBusy] = useState(false);
  const send = (agreed?: string) =>
    attempt(async () => {
      say('');
      setBusy(true);
      try {
        setPlan(await ask(agreed));
        if (agreed !== undefined) onDone();
      } finally {
        setBusy(false);
      }
    });
  return (
    <div className="agreement grid justify-items-start gap-2">
      {said && <p className="text-error">{said}</p>}
      {plan && (
        <ul>
          {plan.summary.map((line) => (
            <li key={line} className="pl-4 -indent-4">
              {line}
            </li>
          ))}
        </ul>
      )}
      {plan?.hash ? (
        <Button className="main" disabled={isBusy} onClick={() => send(plan.hash)}>
          Do it
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={() => send()}>
          {isBusy ? 'Reading the articles…' : 'Show what changes'}
        </Button>
      )}
    </div>
  );
}
