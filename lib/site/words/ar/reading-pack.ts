import { define } from '../define';
import type { Words } from '../words';
import { counts, noun, plural } from './base';

export const packPage: Words['packPage'] = /* @__PURE__ */ define(() => ({
  title: 'حزمة قراءة',
  lead: noun.isPages
    ? 'اختر صفحات ورتّبها وخذها مستندًا واحدًا: غلاف ومحتويات وخلاصة كل صفحة ونصوصها الكاملة ومصادرها.'
    : 'اختر أسئلة ورتّبها وخذها مستندًا واحدًا: غلاف ومحتويات والإجابات المختصرة في صفحة وحدها والإجابات الكاملة ومصادرها.',
  noScripts: `تحتاج حزمة القراءة إلى البرامج النصية وهي معطّلة في هذا المتصفح. ${noun.isPages ? 'كل صفحة تُطبع جيدًا وحدها' : 'كل مقال يُطبع جيدًا وحده'}.`,
}));

export const packMaker: Words['packMaker'] = /* @__PURE__ */ define(() => ({
  loading: `جارٍ تحميل قائمة ${noun.theEntries} …`,
  failed: `تعذّر تحميل قائمة ${noun.theEntries}. أعد تحميل الصفحة حين يعود الاتصال.`,
  pick: '1. اختر',
  saved: 'ما حفظته لوقت لاحق',
  read: 'ما قرأته',
  noted: 'ما ميّزته أو دوّنت عليه',
  dimension: 'موضوع كامل',
  entry: noun.isPages ? 'صفحة واحدة' : 'سؤال واحد',
  add: 'أضف',
  addFrom: (label) => `أضف: ${label}`,
  order: '2. رتّب',
  nothing: 'لم تختر شيئًا بعد.',
  up: 'إلى أعلى',
  moveUp: (title) => `انقل إلى أعلى: ${title}`,
  down: 'إلى أسفل',
  moveDown: (title) => `انقل إلى أسفل: ${title}`,
  remove: 'إزالة',
  removeEntry: (title) => `إزالة: ${title}`,
  removeAll: 'إزالة الكل',
  take: '3. خذها',
  title: 'عنوان حزمة القراءة',
  print: 'اطبعها أو احفظها بصيغة PDF',
  saveBook: 'احفظها كتابًا إلكترونيًا (EPUB)',
  making: 'جارٍ إعداد الكتاب …',
  made: 'الكتاب بين تنزيلاتك.',
  notMade: 'تعذّر إعداد الكتاب. حاول مرة أخرى حين يعود الاتصال.',
  fetching: (done, all) => `جارٍ التحميل: ${done} من ${all} …`,
  most: (count) => `أقصى ما تسعه حزمة القراءة: ${counts.entries(count)}.`,
  leftOut: (count) =>
    plural(count, {
      one: 'تعذّر تحميل عنصر واحد فتُرك.',
      two: 'تعذّر تحميل عنصرين فتُركا.',
      few: 'تعذّر تحميل # عناصر فتُركت.',
      many: 'تعذّر تحميل # عنصرًا فتُركت.',
      other: 'تعذّر تحميل # عنصر فتُركت.',
    }),
}));

export const packText: Words['packText'] = /* @__PURE__ */ define(() => ({
  title: (site) => (noun.isPages ? `صفحات من ${site}` : `أسئلة وأجوبة من ${site}`),
  facts: (count, day) => [counts.entries(count), day].join(' · '),
  madeOn: (count, day) => `${counts.entries(count)}. أُعدّت في ${day}.`,
  license: 'يمكن استخدام النصوص وفق {license}.',
  contentsOf: 'محتويات حزمة القراءة',
  contents: 'المحتويات',
  summary: 'باختصار',
  sources: 'المصادر',
  links: 'الروابط',
  accessibility: 'نص بعناوين وقائمة محتويات، والرسوم موصوفة بالكلمات.',
}));
