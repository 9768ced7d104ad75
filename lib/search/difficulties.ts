import type { Difficulty } from '@/lib/content/read/schema';

/** From the easy to the hard, as filters and sorting have them. */
export const DIFFICULTY_ORDER: readonly Difficulty[] = ['foundational', 'intermediate', 'advanced'];
