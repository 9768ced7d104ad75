import type { Article } from '@/lib/content/join/model';
import { listSentences } from './compare-texts';

/** A habit of style that more of the articles share than this is a mannerism of the collection. */
export const MAX_SHARE = 0.2;

/** In a collection of fewer articles a share says nothing. */
export const MIN_ARTICLES = 10;

type HabitText = Pick<Article, 'body' | 'text' | 'headings' | 'shortAnswer'>;

/** Given names as people are called in examples; none that is a word as well (Mark, Grace, Will). */
const GIVEN_NAMES =
  'Aaron|Agnes|Aisha|Alex|Alice|Alicia|Amara|Amir|Amy|Ana|Andre|Andrea|Andrew|Angela|Anita|Ann|Anna|Anthony|Anton|' +
  'Arvid|Ashley|Barbara|Bea|Ben|Beth|Bogdan|Brandon|Brenda|Brian|Bruno|Carla|Carlos|Carmen|Carol|Charles|Chloe|' +
  'Chris|Claire|Clara|Colm|Corinne|Courtney|Cynthia|Dan|Dana|Daniel|Darnell|David|Deborah|Denise|Dennis|Derek|' +
  'Desmond|Devi|Diana|Diego|Dmitri|Donald|Donna|Edward|Elena|Elif|Elizabeth|Emil|Emily|Emma|Eric|Erik|Ethan|Eva|' +
  'Farah|Fatima|Felix|Frank|Gary|George|Gerald|Greg|Halima|Hamid|Hanna|Hannah|Hanne|Heather|Helen|Henrik|Hiro|Hoda|' +
  'Ines|Ingrid|Iris|Ivan|Jack|Jamal|James|Jan|Jane|Janet|Jason|Javier|Jenna|Jennifer|Jerry|Jessica|Jill|Jim|Joan|' +
  'Joe|John|Jonas|Joost|Jorge|Joseph|Julia|Kamal|Karen|Karin|Karl|Kate|Katrin|Kayla|Keisha|Kemal|Kenji|Kenneth|' +
  'Kevin|Klaus|Kyle|Larry|Latoya|Laura|Leila|Lena|Leo|Li|Liam|Linda|Lisa|Luca|Lucia|Luis|Malik|Marcus|Margaret|' +
  'Maria|Marie|Marit|Marta|Marten|Martin|Mary|Mateo|Maya|Megan|Mei|Melissa|Michael|Mike|Mina|Miriam|Mohamed|Monica|' +
  'Monique|Nadia|Nathan|Nicole|Nina|Noah|Noel|Olga|Olivia|Omar|Oscar|Oskar|Owen|Pablo|Pamela|Patricia|Paul|Paula|' +
  'Pavel|Pedro|Peter|Petra|Piet|Priya|Rachel|Rafael|Raj|Ravi|Ray|Raymond|Rebecca|Renata|Renate|Renee|Renske|Ricardo|' +
  'Richard|Rob|Robert|Ronald|Rosa|Ruth|Sam|Samir|Sandra|Sanjay|Sara|Sarah|Sharon|Simon|Sofia|Sofie|Sophie|Stefan|' +
  'Stephanie|Steve|Susan|Tamara|Tanya|Tariq|Teo|Theo|Thomas|Tom|Tomas|Tomasz|Trevor|Tyler|Vera|Victor|Vikram|Viktor|' +
  'Wanda|Wei|William|Yara|Yuki|Yusuf|Zainab|Zoe';

/** Somebody called by the first name alone: with a surname next to it, it is a person who can be looked up. */
const PERSON = new RegExp(`(?<!\\p{Lu}[\\p{L}.-]* )\\b(?:${GIVEN_NAMES})\\b(?! (?:de |van |von )?\\p{Lu})`, 'u');
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/;
const CLOCK = /\b\d{1,2}:\d\d\b|\b\d{1,2} (?:[ap]\.?m\b|o’clock)/;

const HABITS: readonly { readonly name: string; readonly has: (text: HabitText) => boolean }[] = [
  { name: 'a paragraph that opens in bold', has: ({ body }) => /^\*\*[^*\n]+\*\*[ \t]*[^\s*:]/m.test(body) },
  { name: '"nobody" or "no one"', has: says(/\b(?:nobody|no[ -]one)\b/i) },
  { name: 'a day of the week', has: says(WEEKDAY) },
  { name: 'a person called by an invented first name', has: says(PERSON) },
  {
    name: 'opens on a scene',
    has: (text) => [PERSON, WEEKDAY, CLOCK, /[“"]/].some((sign) => sign.test(getFirstSentence(text))),
  },
  { name: 'opens with a question', has: (text) => /\?[”"]?$/.test(getFirstSentence(text)) },
  { name: '"this, not that"', has: says(/[\p{L}\p{N}”"], (?:and )?not \p{L}/u) },
  {
    name: 'ends on watching, counting or comparing',
    has: ({ text }) =>
      /(?:^|[.!?]\s+)(?:Watch|Count|Look|Compare|Measure|Track|Check)\b|\byou(?:’ll| will) know\b/.test(
        text.split('\n').at(-1) ?? '',
      ),
  },
  { name: '"whoever"', has: says(/\bwhoever\b/i) },
  { name: '"the sign that"', has: says(/\bsigns? that\b|\bthe (?:\p{L}+ )?sign is\b/iu) },
  {
    name: '"some know this and use it"',
    has: says(/\bSome (?:\p{L}+ ){1,2}(?:know|have learned|understand) (?:this|it)\b/u),
  },
  {
    name: 'a heading of one or two words',
    has: ({ headings }) =>
      headings.some(({ depth, text }) => depth === 2 && text.replace(/^(?:the|an?) /i, '').split(' ').length < 3),
  },
];

/**
 * Each habit of style with the texts that have it: turns of phrase that are good once and a mannerism in every text.
 *
 * @example
 * countHabits(articles).find(({ name }) => name === '"whoever"')?.texts.length; // => 1
 */
export function countHabits<Text extends HabitText>(texts: readonly Text[]) {
  return HABITS.map(({ name, has }) => ({ name, texts: texts.filter(has) }));
}

function says(pattern: RegExp): (text: HabitText) => boolean {
  return ({ text, shortAnswer }) => pattern.test(`${shortAnswer?.text ?? ''}\n${text}`);
}

/** Of the text after the short answer. */
function getFirstSentence({ text, headings }: HabitText): string {
  const titles = new Set(headings.map((heading) => heading.text));
  return listSentences(text).find((sentence) => !titles.has(sentence)) ?? '';
}
