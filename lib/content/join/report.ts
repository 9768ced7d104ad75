import type { createFinding } from '@/lib/content/check/create-finding';

/** Adds a finding to a list that is being made. */
export type Report = (...finding: Parameters<typeof createFinding>) => void;
