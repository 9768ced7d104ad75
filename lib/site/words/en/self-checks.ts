import { define } from '../define';
import { counts, plural } from './base';

/** The pages of self-checks, as they are before anything is answered. */
export const checkPages = /* @__PURE__ */ define(() => ({
  title: 'Self-checks',
  lead: 'Five minutes a topic, alone or as a team, and you know what to talk about and what to read first.',
  intro:
    'Your answers stay on your device. A result is a link that holds them all: nothing is sent anywhere. Each check can be printed and filled in by hand.',
  facts: (statements: string) => `${statements}, about five minutes. How often is each of them true where you are?`,
  noScripts:
    'Without scripts this page is a worksheet: print it, mark how often each statement is true, and {scoreByHand}.',
  scoreByHand: 'score it by hand',
  results: {
    title: 'Self-check results',
    lead: 'One result, explained; several, compared: where people differ is what to talk about.',
    intro: 'A result is in its link, after the # sign. It is opened here, in your browser, and sent nowhere.',
    noScripts:
      'Your browser does not run scripts on this page, so it cannot open a result. Each self-check can be printed and scored by hand, and the sheets compared.',
  },
  worksheet: {
    title: 'Score it by hand',
    steps: [
      'In the row of each statement, circle the number under your answer. Leave out what you cannot tell.',
      'Add up the circled numbers of a trait.',
      'Add up the numbers in the last column, but only in the rows where you circled one.',
      'Divide the first sum by the second and multiply by 100. That is the score, from 0 to 100.',
      'With fewer than two answers, or with most of the weight unanswered, do not read the score: it says too little.',
    ],
    number: 'No.',
    statement: 'Statement',
    circled: 'Circled',
    lastColumn: 'Last column',
    score: 'Score',
    below: (points: number) => `Below ${points}`,
    between: (from: number, to: number) => `${from} to ${to}`,
    from: (points: number) => `${points} or more`,
    read: 'Where it is low, read',
  },
}));

/** What can be answered to a statement. */
export const answerNames = /* @__PURE__ */ define(() => ({
  /** From the least to the most often. */
  frequencies: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
  /** The same in the heads of narrow columns. */
  short: ['Never', 'Rarely', 'Some', 'Often', 'Always'],
  cannotTell: 'Can’t tell',
  cannotTellShort: '?',
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high.toLowerCase()}`),
  change: (from: string, to: string) => `From ${from.toLowerCase()} to ${to.toLowerCase()}`,
  /** Who gave an answer. */
  ofPeople: (names: readonly string[], answer: string) => `${counts.list(names)}: ${answer.toLowerCase()}.`,
}));

/** A self-check that is being answered. */
export const checkForm = /* @__PURE__ */ define(() => ({
  whereToLook: 'Where to look:',
  answered: (count: number, of: number) => `${count} of ${of} answered`,
  onTo: (number: number) => `On to ${number}`,
  seeResult: 'See the result',
  isBelow: (answered: string) => `${answered}. The result is below.`,
  result: 'What this says',
  noResult: 'The result appears here as you answer.',
  others: 'Other self-checks',
  stays: 'Your answers stay on this device. Nothing is sent.',
  keepsNothing: 'This browser keeps nothing: your answers last until you leave the page.',
  startAgain: 'Start again',
  cleared: 'Your answers are gone.',
  undo: 'Bring them back',
  openResults: 'Open or compare results',
  toResult: 'To your result',
  toProfile: (checks: number) => `Your profile over ${checks} checks`,
}));

const scales = (count: number) => plural(count, { one: '# trait', other: '# traits' });
const dimensions = (count: number) => plural(count, { one: '# dimension', other: '# dimensions' });

/** A result: what it says, what to read, and how it is given away. */
export const resultText = /* @__PURE__ */ define(() => ({
  quoted: (name: string) => `“${name}”`,
  strongest: (high: string, points: string, low: string, lowPoints: string) =>
    `Strongest: ${high} (${points}/100). Start with: ${low} (${lowPoints}/100).`,
  onlyOne: (name: string, points: string) => `${name}: ${points}/100. There are too few answers on the rest.`,
  allAt: (what: 'scales' | 'dimensions', count: number, points: string) =>
    `All ${what === 'scales' ? scales(count) : dimensions(count)} are at ${points}/100.`,
  allWithin: (
    what: 'scales' | 'dimensions',
    count: number,
    band: 'low' | 'middle' | 'high',
    range: readonly [low: string, high: string],
    start: string,
  ) =>
    `All ${what === 'scales' ? scales(count) : dimensions(count)} are ${{ low: 'low', middle: 'in the middle', high: 'high' }[band]}, from ${range[0]} to ${range[1]} of 100. Start with: ${start}.`,
  allUnknown: 'Everything was answered with “can’t tell”. Go and check before you talk about it.',
  tooFew: 'There are too few answers yet to read anything into them.',
  scaleUnknown:
    'Answered with “can’t tell”. That is an answer too: what happens here cannot be seen from where you are.',
  scaleTooFew: 'Too few answers to read anything into it.',
  none: 'None',
  of: (count: number, total: number) => `${count} of ${total}`,
  ofHundred: (points: string) => `${points} of 100 on average`,
  changeOfPoints: (from: string, to: string) => `From ${from} to ${to}`,
  caveat:
    'A conversation starter, not a validated assessment: it shows what the people who answered have seen, and nothing about how good anyone is. Do not rank people or teams by it.',
  method: 'How this is counted',
  methodText: (middle: number, high: number) => [
    'Never counts 0, rarely 25, sometimes 50, often 75, always 100. A score is the mean of the answers, in which a decisive statement counts three times and an important one twice as much as a helpful one.',
    `“Can’t tell” is left out, as if the statement had not been asked; it is counted next to the score. A score is read only if at least two statements and half of the weight were answered. Below ${middle} it reads as low, from ${high} as high. With several people, each counts once.`,
    'The reading list puts first what is missing most: the weight of each statement, times how far it is from always, given in full to the first article that helps with it, half to the second, a third to the third. What is seen often or always asks for no reading.',
  ],
  scale: 'Trait',
  dimension: 'Dimension',
  statement: 'Statement',
  score: 'Score',
  people: 'People',
  scales: 'Traits',
  answers: 'Answers',
  change: 'Change',
  lowestHighest: 'lowest–highest',
  lowestToHighest: 'lowest to highest',
  to: 'to',
  captions: {
    people: (name: string) => `${name}: scores from 0 to 100. The line under a bar shows how far apart people are.`,
    answers: (name: string) =>
      `${name}: scores from 0 to 100. The line under a bar shows how far apart the answers are.`,
    profileOfPeople: 'Scores from 0 to 100. The line under a bar shows how far apart people are.',
    profile: 'Scores from 0 to 100. The line under a bar shows how far apart the traits are.',
    change: 'Scores from 0 to 100. The bar shows the last score; the arrow under it starts at the first.',
    differences: 'How many gave which answer',
    otherDifferences: 'How many gave which answer to the others',
  },
  toCheck: (name: string) => `To the check on ${name}`,
  missing: 'Missing most',
  nothingMissing: 'Everything that was answered is seen often.',
  holding: 'Holding',
  nothingHolds: 'Nothing that was answered is seen often.',
  goAndCheck: 'Not sure? Go and check these',
  readFirst: 'Read this first',
  nothingToRead:
    'Nothing that was answered calls for reading. What is said of each trait above tells you what to watch.',
  inAll: (minutes: string) => `${minutes} in all, in the order of what would help most.`,
  readFor: (minutes: string) => `${minutes}, for what is missing here:`,
  share: 'Save this result or compare it with others',
  shareHelp: (isOne: boolean) =>
    `The link below holds ${isOne ? 'the answers' : 'all these answers'} after the # sign, which browsers do not send. Whoever has the link can see them. Several opened together show where people differ; one opened in half a year shows what has changed.`,
  name: 'Name (optional)',
  includeDate: 'Include today’s date',
  link: 'The link',
  copyLink: 'Copy the link',
  copied: 'The link is copied.',
  selected: 'The link is selected. Copy it from there.',
  saveFile: 'Save as a file',
  fileSaved: 'The file is saved.',
  print: 'Print',
}));

/** Results that are opened, alone or next to each other. */
export const comparison = /* @__PURE__ */ define(() => ({
  open: 'Open results',
  openMore: 'Add another',
  areOpen: (count: number) => `${counts.results(count)} open`,
  paste: 'Paste links, one or many; the text around them does not matter',
  openThem: 'Open them',
  addOwn: 'Add my own answers',
  files: 'Or choose files, or drop them here',
  nothingFound: 'There is no result in this. A result is a link with a # sign and letters and digits behind it.',
  opened: 'Open',
  link: (number: number) => `Link ${number}`,
  nothingToShow: 'Nothing to show',
  close: 'Close',
  own: 'Yours, from this device',
  unnamed: (number: number) => `Result ${number}`,
  checks: (count: number) => plural(count, { one: '# check', other: '# checks' }),
  more: (count: number) => `And ${count} more.`,
  joined: (count: number) =>
    plural(count, {
      one: '# link is of a session that another belongs to: they are read as one result.',
      other: '# links are of a session that another belongs to: they are read as one result.',
    }),
  repeated: (count: number) =>
    plural(count, { one: '# link came twice and is counted once.', other: '# links came twice and are counted once.' }),
  left: (limit: number, count: number) =>
    `Only the first ${limit} are open; ${plural(count, { one: '# was', other: '# were' })} left out.`,
  theseAre: 'These are',
  differentPeople: 'Different people',
  samePeople: 'The same people at different times',
  compared: (count: number) => `${counts.results(count)} compared`,
  changed: 'What has changed',
  allStatements: 'All statements',
  wave: (number: number) => `No. ${number}`,
  moreOften: 'Seen more often',
  lessOften: 'Seen less often',
  nothingMoved: 'No big changes.',
  differ: 'Where you differ most',
  differHelp:
    'Talk about these first. Two honest people who see the same thing differently have usually looked in different places: let each say where.',
  sameAnswers:
    'Everyone gave the same answers. Ask whether you have looked at the same things, or agreed on the answers.',
  otherStatements: (count: number) =>
    plural(count, {
      one: 'The other # statement',
      other: 'The other # statements, in the same order',
    }),
  remarks: {
    version: (version: string) =>
      `It was made by another version of this page (${version}) and cannot be read here. Ask for a new link.`,
    cut: 'Its end is missing, perhaps cut off by a message. What was there is shown.',
    changed: 'It was changed after it was made. What could be read is shown; do not rely on it.',
    empty: 'It holds no answers to anything that is asked here.',
    checkGone: (count: number) =>
      plural(count, {
        one: 'It holds answers to # check that is not here; they are left out.',
        other: 'It holds answers to # checks that are not here; they are left out.',
      }),
    statementsGone: (name: string, count: number) =>
      `${name}: ${plural(count, { one: '# answer', other: '# answers' })} to statements that are no longer asked; left out.`,
    statementsNew: (name: string, count: number) =>
      `${name}: ${plural(count, { one: '# statement was', other: '# statements were' })} added since; not answered.`,
  },
}));
