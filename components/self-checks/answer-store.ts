import { useSyncExternalStore } from 'react';
import { createStore } from '@/components/ui/create-store';
import { parseAnswers, type Answers, type Result } from '@/lib/self-checks/answers';
import { toBase62 } from '@/lib/self-checks/codes';

const KEY = 'diagnostics';
const ID_LENGTH = 5;

/** What is saved on the device: the answers, and a made-up name for the session. */
export type SavedAnswers = Pick<Result, 'id' | 'checks'>;

const NOTHING: SavedAnswers = { id: '', checks: {} };

interface AnswerState {
  readonly saved: SavedAnswers;
  /** Whether the browser refuses to keep anything: then the answers last until the page is left. */
  readonly isBlocked: boolean;
  /** Whether a script is running at all: it is not while the page comes from the server. */
  readonly isRunning: boolean;
}

const UNKNOWN: AnswerState = { saved: NOTHING, isBlocked: false, isRunning: false };
const store = createStore(UNKNOWN);

/** The answers on this device, drawn again when they change, here or in another tab. */
export function useSavedAnswers(): AnswerState {
  return useSyncExternalStore(subscribe, getState, () => UNKNOWN);
}

/** The answers on this device, as they are now. */
export function getSavedAnswers(): SavedAnswers {
  return getState().saved;
}

/** Replaces the answers to one check; an empty set takes it away, and with it the name of the session. */
export function saveAnswers(dimension: string, answers: Answers): void {
  const { id, checks } = getSavedAnswers();
  const isCleared = Object.keys(answers).length === 0;
  const others = Object.entries(checks).filter(([key]) => key !== dimension);
  const entries = isCleared ? others : [...others, [dimension, answers] as const];
  const saved = { id: (!isCleared && id) || makeId(), checks: Object.fromEntries(entries) };
  let isBlocked = false;
  try {
    localStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    isBlocked = true;
  }
  store.set({ saved, isBlocked, isRunning: true });
}

function getState(): AnswerState {
  if (!store.get().isRunning) read();
  return store.get();
}

function subscribe(listener: () => void): () => void {
  addEventListener('storage', readAgain);
  return store.subscribe(listener);
}

function readAgain({ key }: StorageEvent): void {
  if (key === null || key === KEY) read();
}

function read(): void {
  const known = { ...store.get(), isRunning: true };
  try {
    store.set({ ...known, saved: parseSaved(localStorage.getItem(KEY)) });
  } catch {
    store.set({ ...known, isBlocked: true });
  }
}

/** Takes whatever is there; what cannot be an answer is left out. */
export function parseSaved(text: string | null): SavedAnswers {
  const { id, checks } = Object(parseJson(text)) as Record<string, unknown>;
  if (typeof checks !== 'object' || checks === null) return NOTHING;
  const answered = Object.entries(checks)
    .map(([dimension, given]) => [dimension, parseAnswers(given)] as const)
    .filter(([, answers]) => Object.keys(answers).length > 0);
  return {
    id: typeof id === 'string' && /^[0-9A-Za-z]{1,10}$/.test(id) ? id : makeId(),
    checks: Object.fromEntries(answered),
  };
}

function makeId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return toBase62(random % 62 ** ID_LENGTH, ID_LENGTH);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
