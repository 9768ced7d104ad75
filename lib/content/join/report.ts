import type { createProblem } from '@/lib/content/check/create-problem';

/** Adds a problem to a list that is being made. */
export type Report = (...problem: Parameters<typeof createProblem>) => void;
