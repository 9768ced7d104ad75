import { parseAnswer, type Answer, type Answers } from '@/lib/self-checks/answers';
import { toBase62 } from '@/lib/self-checks/base62';
import type { Result } from '@/lib/self-checks/result';

const KEY = 'diagnostics';
const ID_LENGTH = 5;

/** What is saved on the device: the answers, and a made-up name for the session. */
export type SavedAnswers = Pick<Result, 'id' | 'checks'>;

const NOTHING: SavedAnswers = { id: '', checks: {} };

let saved: SavedAnswers = NOTHING;
let isRead = false;
let isBlocked = false;
const listeners = new Set<() => void>();

/** The answers on this device. The same object until they change. */
export function getSavedAnswers(): SavedAnswers {
  if (!isRead) read();
  return saved;
}

/** What a server knows of them. */
export function getNothing(): SavedAnswers {
  return NOTHING;
}

/** Whether the browser refuses to keep anything: then the answers last until the page is left. */
export function getIsBlocked(): boolean {
  return isBlocked;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', readAgain);
  };
}

/** Replaces the answers to one check; an empty set takes it away, and with it the name of the session. */
export function saveAnswers(dimension: string, answers: Answers): void {
  const isCleared = Object.keys(answers).length === 0;
  const others = Object.entries(getSavedAnswers().checks).filter(([key]) => key !== dimension);
  const entries = isCleared ? others : [...others, [dimension, answers] as const];
  saved = { id: (!isCleared && saved.id) || makeId(), checks: Object.fromEntries(entries) };
  write();
  listeners.forEach((listener) => listener());
}

function makeId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return toBase62(random % 62 ** ID_LENGTH, ID_LENGTH);
}

function readAgain(event: StorageEvent): void {
  if (event.key !== null && event.key !== KEY) return;
  read();
  listeners.forEach((listener) => listener());
}

function read(): void {
  isRead = true;
  try {
    saved = parseSaved(localStorage.getItem(KEY));
  } catch {
    isBlocked = true;
  }
}

function write(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(saved));
    isBlocked = false;
  } catch {
    isBlocked = true;
  }
}

/** Takes whatever is there; what cannot be an answer is left out. */
export function parseSaved(text: string | null): SavedAnswers {
  const value = parseJson(text);
  if (!isObject(value) || !isObject(value.checks)) return NOTHING;
  const checks = Object.entries(value.checks).map(([dimension, given]): [string, Record<string, Answer>] => [
    dimension,
    Object.fromEntries(
      Object.entries(isObject(given) ? given : {}).flatMap(([id, answer]) => {
        const parsed = parseAnswer(answer);
        return parsed === undefined ? [] : [[id, parsed]];
      }),
    ),
  ]);
  const id = typeof value.id === 'string' && /^[0-9A-Za-z]{1,10}$/.test(value.id) ? value.id : makeId();
  return { id, checks: Object.fromEntries(checks.filter(([, answers]) => Object.keys(answers).length > 0)) };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
