import type { Random } from './random';
import { ADJECTIVES, NOUNS, ROLES, TIMES, VERBS } from './words';

/** What the sentences of one article are about. */
export interface Topic {
  /** `quarterly handovers` */
  readonly subject: string;
  /** Names that only a few articles know. */
  readonly names: readonly string[];
}

const PATTERNS = [
  'The {role} {verb} the {noun} {time}, and nobody {verb} the {adjective} {noun}.',
  'A {adjective} {noun} {verb} what the {noun} {verb}, which is why {subject} drift.',
  '{subject} fail where a {noun} has no {noun}.',
  'Ask the {role} which {noun} came first and the {noun} {verb} itself.',
  'What looks like a {adjective} {noun} is often a {noun} that {verb} a {adjective} {noun}.',
  'In {name}, the {role} kept a {adjective} {noun} beside the official {noun} for eleven months.',
  'Nobody {verb} a {noun} that {verb} the {role} {time}.',
  'It takes one {adjective} {noun} to teach a team that the {noun} does not count.',
  'The {noun} is {adjective} until the {role} {verb} it aloud.',
  'Two people saw the {noun}; each thought that the other {verb} it.',
  'When {subject} pile up, the {role} {verb} whichever {noun} shouts loudest.',
  'The {name} method puts the {noun} before the {noun}, and a date on both.',
  'A {noun} without an end {verb} every {noun} after it.',
  'Count the days from the {noun} to the first {adjective} {noun}; that number tells more than the {noun}.',
  'Before: "We will see." After: "The {role} {verb} it {time}."',
  'Most {subject} are decided by the {noun} that was on the table {time}.',
  'There is a {adjective} way to overdo this: every {noun} gets a {noun}, and the {noun} gets none.',
  'If the {role} cannot say who {verb} the {noun}, stop there.',
  'The {adjective} {noun} is cheap today and {adjective} {time}.',
  'Everyone at {name} remembers the {noun}; no one wrote down the {noun}.',
] as const;

export function makeSentence(random: Random, topic: Topic): string {
  const words: Record<string, () => string> = {
    noun: () => random.pickZipf(NOUNS),
    verb: () => random.pick(VERBS),
    adjective: () => random.pickZipf(ADJECTIVES),
    role: () => random.pick(ROLES),
    time: () => random.pick(TIMES),
    subject: () => topic.subject,
    name: () => random.pick(topic.names),
  };
  const sentence = random.pick(PATTERNS).replace(/\{(\w+)\}/g, (_, kind: string) => words[kind]!());
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function makeParagraph(random: Random, topic: Topic, sentences: number): string {
  return Array.from({ length: sentences }, () => makeSentence(random, topic)).join(' ');
}
