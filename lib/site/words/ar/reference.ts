import { define } from '../define';
import type { Words } from '../words';
import { noun } from './base';

export const templates: Words['templates'] = /* @__PURE__ */ define(() => ({
  title: 'النماذج',
  lead: 'كل نموذج في صفحة واحدة، مع مثال مملوء ونسخة فارغة للطباعة أو النسخ أو الفتح في جدول بيانات.',
  forEveryTopic: 'لكل المواضيع',
  blank: 'النسخة الفارغة',
  spreadsheet: 'جدول بيانات (CSV)',
  copy: 'نسخ',
  isMadeUp: 'الأشخاص والأرقام في المثال من نسج الخيال.',
  blankHelp: 'تُطبع في ورقة واحدة من دون المثال.',
  howTo: 'كيف تستخدمه',
}));

export const glossary: Words['glossary'] = /* @__PURE__ */ define(() => ({
  title: 'المسرد',
  lead: `معاني الكلمات في هذه ${noun.isPages ? 'الصفحات' : 'المقالات'}، وأين تُستخدم كل منها.`,
  letters: 'الحروف',
  alsoCalled: (names) => `يُسمّى أيضًا: ${names}`,
  all: (count) => `كل ${noun.theEntries} (${count})`,
  about: (term) => `عن: ${term}`,
}));

export const feeds: Words['feeds'] = /* @__PURE__ */ define(() => ({
  title: 'الخلاصات',
  lead: (size) =>
    `ضع أحد هذه العناوين في قارئ خلاصات فيصلك الجديد: بلا حساب ولا بريد ولا من يعدّك. في كل خلاصة أحدث ${noun.theEntries} بنصوصها الكاملة، وأقصاها ${size}.`,
  everything: 'كل شيء',
  site: 'الموقع كله',
  dimension: 'موضوع واحد',
  tag: 'وسم واحد',
  feedOf: (name) => `خلاصة: ${name}`,
  about: (name) => `${noun.theEntries} عن ${name}.`,
  introduction: 'هذه خلاصة. ضع عنوانها في قارئ خلاصات فيصلك الجديد.',
  allFeeds: 'كل الخلاصات وكيفية استخدامها',
  programs: 'للبرامج',
  programsHelp: `${noun.isPages ? 'كل صفحة متاحة' : 'كل مقال متاح'} أيضًا بصيغة Markdown على العنوان نفسه بإضافة \u200e.md\u200e إليه، و{data} وفق {schema}. وفي {llms} قائمة بكل شيء للنماذج اللغوية، وفي {sitemap} قائمة لمحركات البحث.`,
  data: 'بيانات',
  schema: 'مخطط',
  sitemap: 'خريطة الموقع',
}));
