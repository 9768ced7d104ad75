import { facts } from '#site-facts';
import { define } from './define';
import { createPlural } from './plural';
import type { Words } from './words';

/** The words of the pages in Arabic. */
export const language: Words['language'] = 'ar';

const plural = /* @__PURE__ */ createPlural(language);

const noun = /* @__PURE__ */ define(() =>
  facts.entries === 'pages'
    ? {
        isPages: true,
        forms: { zero: 'لا صفحات', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة' },
        theEntries: 'الصفحات',
        thisEntry: 'هذه الصفحة',
      }
    : {
        isPages: false,
        forms: { zero: 'لا أسئلة', one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' },
        theEntries: 'الأسئلة',
        thisEntry: 'هذه الإجابة',
      },
);

export const counts: Words['counts'] = /* @__PURE__ */ define(() => ({
  entries: (count) => plural(count, noun.forms),
  tags: (count) =>
    plural(count, { zero: 'لا وسوم', one: 'وسم واحد', two: 'وسمان', few: '# وسوم', many: '# وسمًا', other: '# وسم' }),
  results: (count) =>
    plural(count, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', other: '# نتيجة' }),
  statements: (count) =>
    plural(count, { zero: 'لا عبارات', one: 'عبارة واحدة', two: 'عبارتان', few: '# عبارات', other: '# عبارة' }),
  minutes: (count) => plural(count, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' }),
  more: (count) => `${count} أخرى`,
}));

export const pages: Words['pages'] = /* @__PURE__ */ define(() => ({
  home: 'الرئيسية',
  topics: 'المواضيع',
  entries: noun.theEntries,
  allEntries: `كل ${noun.theEntries}`,
  index: `${noun.theEntries} من الألف إلى الياء`,
  checks: 'افحص فريقك',
  saved: 'المحفوظات',
  search: 'البحث',
  readingPack: 'أعدّ حزمة قراءة',
  templates: 'النماذج',
  glossary: 'المسرد',
  tags: 'الوسوم',
  feeds: 'المتابعة عبر RSS',
  accessibility: 'إمكانية الوصول',
  privacy: 'الخصوصية',
  notFound: 'الصفحة غير موجودة',
}));

export const frame: Words['frame'] = /* @__PURE__ */ define(() => ({
  skip: 'انتقل إلى المحتوى',
  mainMenu: 'القائمة الرئيسية',
  menu: 'القائمة',
  look: 'المظهر وحجم النص',
  theme: 'المظهر',
  textSize: 'حجم النص',
  choices: {
    system: 'حسب النظام',
    light: 'فاتح',
    dark: 'داكن',
    standard: 'عادي',
    small: 'صغير',
    large: 'كبير',
    largest: 'الأكبر',
  },
  pack: 'الحزمة',
  writeToUs: 'راسلنا',
  breadcrumb: 'مسار التنقل',
  offline: 'أنت غير متصل بالإنترنت. الصفحات المحفوظة على هذا الجهاز تُفتح كالمعتاد.',
  seeWhich: 'اعرض هذه الصفحات',
  opened: 'فُتحت',
  finished: 'قُرئت',
}));

export const shortcuts: Words['shortcuts'] = /* @__PURE__ */ define(() => ({
  title: 'اختصارات لوحة المفاتيح',
  isOn: 'تفعيل الاختصارات بمفتاح واحد',
  close: 'إغلاق',
  keys: {
    '?': 'عرض هذه الاختصارات',
    '/': 'البحث',
    n: noun.isPages ? 'الصفحة التالية في الموضوع' : 'السؤال التالي في الموضوع',
    p: noun.isPages ? 'الصفحة السابقة' : 'السؤال السابق',
    h: 'الرئيسية',
    a: `كل ${noun.theEntries}`,
    d: 'المواضيع',
    c: 'افحص فريقك',
    t: 'الوسوم',
    s: 'المحفوظات',
  },
}));

export const home: Words['home'] = /* @__PURE__ */ define(() => ({
  summary: (count, topics) => {
    const inTopics = plural(topics, {
      two: ' في موضوعين',
      few: ' في # مواضيع',
      many: ' في # موضوعًا',
      other: ' في # موضوع',
    });
    return `${counts.entries(count)}${topics > 1 ? inTopics : ''}. بلا حساب وبلا تتبّع.`;
  },
  examples: 'مثلًا',
  symptoms: 'هل يبدو هذا مألوفًا؟',
  start: 'ابدأ من هنا',
  latest: 'الجديد وما روجع حديثًا',
  check: 'خمس دقائق مع فريقك',
  checkSummary: (statements, topic) =>
    `${counts.statements(statements)} عن ${topic}. يجيب كلٌّ بمفرده، وتُظهر النتيجة مواضع الاختلاف وما يُقرأ أولًا.`,
  allChecks: 'كل الفحوص الذاتية',
  everything: 'كل شيء حسب الموضوع',
  about: 'عن',
}));

export const lists: Words['lists'] = /* @__PURE__ */ define(() => ({
  label: noun.theEntries,
  views: `طرق عرض كل ${noun.theEntries}`,
  byTopic: 'حسب الموضوع',
  byTag: 'حسب الوسم',
  byFilter: 'تصفية',
  byLetter: 'حسب الحروف',
  page: (page, of) => `الصفحة ${page} من ${of}`,
  pages: 'الصفحات',
  pageNumber: 'الصفحة',
  allTags: (count) => `كل الوسوم (${count})`,
  letters: 'الحروف',
  topicsSummary: `أين تبحث: كل موضوع مع ما فيه من ${noun.theEntries}.`,
  about: (name) => `عن ${name}`,
  kinds: 'أنواع الأسئلة',
  readingOrder: 'ترتيب مناسب للقراءة',
  nearby: 'مواضيع قريبة',
  oftenBeside: 'يرد معه كثيرًا',
  alsoCalled: (names) => `يُسمّى أيضًا: ${names}`,
  tagsSummary: `كل الوسوم بترتيب الحروف، مع معانيها وعدد ${noun.theEntries} التي تحملها.`,
  findTag: 'ابحث عن وسم',
  noTag: 'لا وسم بهذه الكلمات.',
  more: 'المزيد',
  whatElse: 'وماذا أيضًا؟',
  others: 'أخرى',
  otherTopics: 'مواضيع أخرى',
  indexSummary: (count, phrasings) =>
    `${count}${noun.isPages ? '' : `، بعدد ${phrasings} من الصيغ`}. ابحث عن كلمة بأداة البحث في متصفحك: Ctrl وF، أو ⌘ وF، أو «البحث في الصفحة» في قائمة الهاتف.`,
  byFirstWord: 'حسب أول كلمة مهمّة',
  map: 'خريطة الأسئلة',
  dimension: 'الموضوع',
  nothingYet: 'لا شيء هنا بعد',
}));

export const filters: Words['filters'] = /* @__PURE__ */ define(() => ({
  form: `تصفية ${noun.theEntries}`,
  title: 'عوامل التصفية',
  containing: 'يحتوي على',
  category: 'نوع السؤال',
  dimension: 'الموضوع',
  difficulty: 'المستوى',
  time: 'مدة القراءة',
  upTo: (minutes) => `حتى ${counts.minutes(Number(minutes))}`,
  any: 'الكل',
  tags: 'الوسوم (كلها معًا)',
  moreTags: (count) => `وسوم أخرى (${count})`,
  sort: 'الترتيب',
  sorts: { map: 'ترتيب القراءة', title: 'العنوان', short: 'الأقصر أولًا', easy: 'الأسهل أولًا' },
  show: (what) => `اعرض ${what ?? noun.theEntries}`,
  clear: 'مسح',
  clearAll: 'مسح الكل',
  chosen: 'عوامل التصفية المختارة',
  remove: 'أزل عامل التصفية',
  count: (left, all) => `${left} من ${all}`,
  loading: 'جارٍ تحميل النتائج …',
  failed: `تعذّر تحميل عوامل التصفية، لأنك غير متصل أو لأن الموقع حُدّث للتو. كل ${noun.theEntries} معروضة هنا كما هي.`,
  none: 'لا نتائج مطابقة.',
  relax: (parts, count) => `أزل ${parts.map((part) => `«${part}»`).join(' و')} لعرض ${count}`,
}));

export const difficulties: Words['difficulties'] = /* @__PURE__ */ define(() => ({
  foundational: 'أساسي',
  intermediate: 'متوسط',
  advanced: 'متقدم',
}));

export const article: Words['article'] = /* @__PURE__ */ define(() => ({
  aside: 'عن هذه الصفحة',
  contents: 'المحتويات',
  shortAnswer: noun.isPages ? 'باختصار' : 'الإجابة باختصار',
  read: (minutes) => `مدة القراءة: ${minutes}`,
  reviewed: 'روجعت في',
  reviewDue: (day) => `كان موعد مراجعة ${noun.thisEntry} في ${day} ولم تُراجع بعد. خذ ذلك في الحسبان.`,
  share: 'مشاركة',
  linkCopied: 'نُسخ الرابط',
  notShared: 'تعذّرت المشاركة: انسخ العنوان بدلًا من ذلك',
  save: 'حفظ',
  saved: 'محفوظة',
  markAsRead: 'علّمها مقروءة',
  isRead: 'مقروءة',
  addToPack: (count) => (count > 1 ? `أضف هذه (${count}) إلى الحزمة` : 'أضف إلى الحزمة'),
  inPack: 'في حزمتك',
  check: 'افحص فريقك',
  checkFacts: (statements) => `فحص ذاتي: ${statements}، خمس دقائق`,
  next: 'التالي',
  sources: 'المصادر',
  about: `عن ${noun.thisEntry}`,
  published: 'نُشرت أول مرة في',
  updated: 'آخر تعديل في',
  lastReviewed: 'آخر مراجعة في',
  nextReview: 'المراجعة القادمة في',
  writtenBy: 'كتبها',
  reviewedBy: 'راجعها',
  siteLicense: 'يمكن استخدام النص وفق',
  license: 'رخصة هذا النص:',
  nextEntry: noun.isPages ? 'الصفحة التالية' : 'السؤال التالي',
  related: noun.isPages ? 'صفحات ذات صلة' : 'أسئلة ذات صلة',
  seeAlso: 'انظر أيضًا',
  more: 'الموضوع والوسوم والنسخ والاستشهاد',
  previous: 'السابق',
  nextInTopic: 'التالي في الموضوع',
  topic: 'الموضوع',
  relatedTopics: 'مواضيع ذات صلة',
  tags: 'الوسوم',
  copyAndCite: 'النسخ والاستشهاد',
  copyMarkdown: 'انسخ بصيغة Markdown',
  cite: `استشهد بـ${noun.thisEntry}`,
  copyForm: (form) => `انسخ: ${form}`,
  plain: 'نص عادي',
  copied: 'نُسخ',
  notCopied: 'لم يُنسخ',
  inTopic: (topic) => `${noun.theEntries} عن ${topic}`,
  allInTopic: (count) => `الكل: ${count}`,
  sameKind: 'السؤال نفسه عن',
  templates: 'النماذج',
}));

export const text: Words['text'] = /* @__PURE__ */ define(() => ({
  callouts: { note: 'ملاحظة', tip: 'نصيحة', example: 'مثال', important: 'مهم', warning: 'تنبيه' },
  copy: 'نسخ',
  copied: 'نُسخ',
  done: 'تمّ',
  toDo: 'لم يتمّ بعد',
  code: (number) => `شيفرة ${number}`,
  table: (number) => `جدول ${number}`,
  note: (number) => `حاشية ${number}`,
  backFromNote: (number) => `عودة إلى موضع الحاشية ${number} في النص`,
}));

export const reasons: Words['reasons'] = /* @__PURE__ */ define(() => ({
  mutual: 'روابط في الاتجاهين',
  named: 'من اختيار الكاتب',
  links: `يرد رابطها في ${noun.thisEntry}`,
  linkedFrom: `تشير إلى ${noun.thisEntry}`,
  dimension: (name) => `عن ${name} أيضًا`,
  tags: (names) => `وسوم مشتركة: ${names}`,
  words: (words) => `كلتاهما تتحدث عن ${words}`,
}));

export const feedback: Words['feedback'] = /* @__PURE__ */ define(() => ({
  label: 'الملاحظات',
  report: 'أبلغ عن خطأ',
  ask: 'اطرح سؤالًا',
  edit: 'عدّل هذه الصفحة أو انسخها واقترح تغييرًا',
  helpful: 'هل أفادتك هذه الصفحة؟',
  yes: 'نعم',
  no: 'لا، أو للإبلاغ عن خطأ',
  reasons: ['لا تجيب عن سؤالي', 'يصعب فهمها', 'فيها خطأ'],
  which: 'أي جملة، وما الخطأ فيها؟',
  send: 'إرسال',
}));

export const search: Words['search'] = /* @__PURE__ */ define(() => ({
  label: `ابحث في ${noun.theEntries}`,
  placeholder: noun.isPages ? 'ابحث' : 'ابحث أو صف مشكلتك',
  help: 'ابحث. ضع العبارة الحرفية بين علامتي اقتباس "…"، وضع - قبل كلمة لاستبعادها.',
  submit: 'بحث',
  results: 'النتائج',
  options: 'عمليات بحث وصفحات وإجراءات',
  recent: 'عمليات البحث الأخيرة، محفوظة على هذا الجهاز فقط',
  forget: 'احذفها من السجل',
  showingFor: 'نتائج البحث عن',
  none: 'لا نتائج.',
  notAnswered: 'لا صفحة تجيب عن هذا بعد.',
  nearest: 'هذه أقربها.',
  first: 'الأولى:',
  vague: 'أضف كلمة تدل على الموضوع.',
  offline: 'أنت غير متصل ولم يُحمّل البحث بعد. سيتابع تلقائيًا عند عودة الاتصال.',
  broken: `تعذّر تحميل البحث. قائمة كل ${noun.theEntries} تعمل بدونه.`,
  allResults: (query) => `كل النتائج عن «${query}»`,
  page: 'صفحة',
  action: 'إجراء',
  ask: 'اطرح هذا السؤال',
  indexOfAll: `فهرس كل ${noun.theEntries}`,
  lookThrough: `أو تصفّح فهرس كل ${noun.theEntries}.`,
  maybe: 'لعلك تبحث عن',
  reading: 'جارٍ قراءة كلمات العنوان …',
  nothingNear: 'لا شيء فيه كلمات هذا العنوان.',
  mention: (words) => `هذه تذكر ${words}.`,
  similar: 'هذه عن شيء مشابه.',
  noPhrase: (phrases) => `لا صفحة فيها العبارة ${phrases}. هذه فيها كلماتها.`,
  or: 'أو',
  notIt: 'ليس ما تبحث عنه؟',
  showMore: 'عرض المزيد',
  loading: 'جارٍ تحميل النتائج …',
  browse: 'أو تصفّح',
  checkFacts: (topic) => `${topic}، فحص ذاتي في خمس دقائق`,
  templates: 'النماذج',
  templatesAndPages: 'النماذج والصفحات',
  noScripts: `يحتاج البحث إلى البرامج النصية وهي معطّلة. هنا كل ${noun.theEntries}: ابحث فيها بأداة البحث في متصفحك (Ctrl وF، أو ⌘ وF، أو «البحث في الصفحة»).`,
  byFirstLetters: 'حسب حروفها الأولى',
  random: noun.isPages ? 'صفحة عشوائية' : 'سؤال عشوائي',
  print: 'اطبع هذه الصفحة',
}));

export const library: Words['library'] = /* @__PURE__ */ define(() => ({
  title: 'مكتبتك',
  continue: 'تابع القراءة',
  continueThere: 'تابع من هناك',
  stoppedAt: (words) => `توقفت عند «${words}»`,
  close: 'إغلاق',
  changed: (count) =>
    `${plural(count, { one: 'تغيّر مقطع واحد', two: 'تغيّر مقطعان', few: 'تغيّرت # مقاطع', many: 'تغيّر # مقطعًا', other: 'تغيّر # مقطع' })} منذ قراءتك الأخيرة.`,
  showChanged: 'اعرض الجديد',
  notes: 'ملاحظاتك',
  notesHelp: 'حدّد أي كلمات أعلاه لتمييزها أو للكتابة بجانبها. تبقى الملاحظات على هذا الجهاز.',
  noteOnAll: `أضف ملاحظة على ${noun.thisEntry} كلها`,
  onAll: `على ${noun.thisEntry} كلها`,
  noteOnAnswer: `ملاحظة على ${noun.thisEntry}`,
  noteOnHighlight: 'ملاحظة على هذا التمييز',
  yourNote: 'ملاحظتك',
  saveNote: 'حفظ الملاحظة',
  cancel: 'إلغاء',
  showInText: 'اعرضها في النص',
  editNote: 'عدّل الملاحظة',
  edit: 'تعديل',
  addNote: 'أضف ملاحظة',
  deleteNote: 'احذف الملاحظة',
  delete: 'حذف',
  edited: 'عُدّل النص بعدها، وعُثر على هذه الكلمات بصيغتها الجديدة.',
  gone: 'لم تعد هذه الكلمات في النص. ملاحظتك محفوظة.',
  highlight: 'تمييز',
  copyLink: 'انسخ رابط التمييز',
  report: 'أبلغ عن خطأ',
  linkCopied: 'نُسخ الرابط',
  notShared: 'تعذّرت المشاركة: انسخ العنوان بدلًا من ذلك',
}));

export const keepsNothing: Words['keepsNothing'] = 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع، كما في نافذة خاصة.';
export const notLoaded: Words['notLoaded'] = 'تعذّر تحميل هذا.';
export const reload: Words['reload'] = 'أعد تحميل الصفحة';

export const notFound: Words['notFound'] = /* @__PURE__ */ define(() => ({
  title: 'غير موجودة',
  text: 'لا توجد صفحة بهذا العنوان. ربما نُقلت، أو في الرابط خطأ.',
  home: 'اذهب إلى الصفحة الرئيسية',
  or: 'أو انظر',
}));

export const descriptions: Words['descriptions'] = /* @__PURE__ */ define(() => ({
  allEntries: (count) => `كل ${noun.theEntries} (${count}) بترتيب القراءة، مع تصفية حسب الموضوع والوسم والطول.`,
  allEntriesPage: (page, count) => `الصفحة ${page} من قائمة كل ${noun.theEntries} (${count}) بترتيب القراءة.`,
  titleOfPage: (title, page) => `${title}، الصفحة ${page}`,
  topics: (count) => `كل شيء حسب الموضوع: عدد المواضيع ${count}، مع كل ${noun.theEntries} في كل منها.`,
  tags: (count) => `الوسوم (${count}) بترتيب الحروف، مع معنى كل منها وعدد ${noun.theEntries} التي تحمله.`,
  search: `ابحث في كل ${noun.theEntries} بكلماتك.`,
  index: (count) => `كل ${noun.theEntries} (${count}) حسب الحروف وحسب الموضوع، في صفحة مهيأة للبحث فيها.`,
  dimension: (name, titles) => `${noun.theEntries} عن ${name}: ${titles}`,
  dimensionPage: (page, name) => `الصفحة ${page} من قائمة ${noun.theEntries} عن ${name}.`,
  letter: (letter) => `كل ${noun.theEntries} التي تبدأ كلمتها المهمّة الأولى بـ${letter}.`,
}));
