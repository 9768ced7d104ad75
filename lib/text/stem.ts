import { stemmer } from 'stemmer';

/**
 * Families that the algorithm tears apart (`decide`, `decision`) or throws together with strangers (`news` with `new`,
 * `business` with `busy`, `succession` with `success`). The first word names the family.
 */
const FAMILIES = [
  'decide decides decided deciding decision decisions decider deciders decisive undecided',
  'strategy strategies strategic strategically strategist',
  'priority priorities prioritize prioritizes prioritized prioritizing prioritization',
  'succession successor successors',
  'lead leads leading led leader leaders leadership',
  'leave leaves leaving left leaver leavers',
  'know knows knew known knowing',
  'unknown unknowns',
  'openness',
  'fail fails failed failing failure failures',
  'grow grows grew grown growing growth',
  'lose loses lost losing loss losses',
  'write writes wrote written writing',
  'choose chooses chose chosen choosing choice choices',
  'break breaks broke broken breaking',
  'speak speaks spoke spoken speaking',
  'fall falls fell fallen falling',
  'forget forgets forgot forgotten forgetting',
  'teach teaches taught teaching',
  'feel feels felt feeling feelings',
  'think thinks thought thinking',
  'tell tells told telling',
  'steal steals stole stolen stealing',
  'hide hides hid hidden hiding',
  'behavior behaviors behavioral behave behaves behaved behaving',
  'retain retains retained retaining retention',
  'analysis analyses analyze analyzes analyzed analyzing analytical',
  'hierarchy hierarchies hierarchical',
  'autonomy autonomous',
  'bureaucracy bureaucracies bureaucratic bureaucrat bureaucrats',
  'crisis crises',
  'criterion criteria',
  'person persons',
  'news newspaper',
  'business businesses',
  'experience experiences experienced',
  'experiment experiments experimental experimenting',
  'important importance',
  'objective objectives',
  'initiative initiatives',
  'customer customers',
  'compete competes competing competitive competition competitor competitors',
  'competent competence competency competencies competences incompetent incompetence',
  'authority authorities',
  'accountable accountability',
  'organization organizations organizational organize organizes organized organizing',
  'university universities',
  'community communities',
  'department departments departmental',
  'general generally',
  'generation generations',
  'burnout burnouts',
  'handoff handoffs handover handovers',
  'reorg reorgs reorganization reorganizations reorganize reorganized reorganizing',
  'understand understands understood understanding',
  'misunderstand misunderstands misunderstood misunderstanding misunderstandings',
  'quit quits quitting quitter quitters',
  'align aligns aligned aligning alignment',
  'diagnose diagnosed diagnosing diagnosis diagnoses diagnostic diagnostics',
  'emphasis emphasize emphasizes emphasized',
  'fragile fragility',
  'stable stability stabilize stabilizes',
  'able ability abilities',
  'simple simplicity simplify simplifies simplified simplification',
  'consistent consistency consistently inconsistent inconsistency',
  'transparent transparency transparently',
  'permit permission permissions permitted',
  'approve approves approved approving approval approvals approver approvers',
  'commit commits committed committing commitment commitments',
  'engage engages engaged engaging engagement disengaged disengagement',
  'distribute distributed distribution',
  'remote remotely',
];

const EXCEPTIONS = new Map(
  FAMILIES.flatMap((family) => {
    const words = family.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Conjunctions, prepositions and the article, which Arabic writes as one word with the noun. */
const ARABIC_PARTICLES = /^(?:[وف]?(?:[بك]?ال|لل))(?=.{3})/u;

/** The same in Hebrew: each is one letter. */
const HEBREW_PARTICLES = /^[והבלכמש]{1,3}?(?=[^והבלכמש]..|.{3}$)/u;

/**
 * What a folded word has in common with the other forms of it.
 *
 * @see Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3).
 * @example
 * stem('reopened'); // => 'reopen'
 * stem('decisions'); // => 'decide'
 */
export function stem(word: string): string {
  if (/^\p{sc=Arabic}/u.test(word)) return word.replace(ARABIC_PARTICLES, '');
  if (/^\p{sc=Hebrew}/u.test(word)) return word.replace(HEBREW_PARTICLES, '');
  return EXCEPTIONS.get(word) ?? stemmer(word);
}
