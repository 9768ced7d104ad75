import { define } from '../define';
import type { Words } from '../words';
import { counts, noun, plural } from './base';

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
  relatedTags: 'وسوم ذات صلة',
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
