import { define } from '../define';
import type { Words } from '../words';
import { noun } from './base';

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
  glossary: (count) =>
    `معاني الكلمات هنا (${count})، كل منها في جملة، مع أسمائها الأخرى و${noun.theEntries} التي تستخدمها.`,
  saved: 'ما قرأته وحفظته وميّزته ودوّنته، محفوظًا على هذا الجهاز وليس في مكان آخر: تابعه، أو خذه معك، أو احذفه.',
  readingPack: `اختر من ${noun.theEntries} ورتّبها وخذها معك مستندًا واحدًا للطباعة أو كتابًا إلكترونيًا، يُعدّ في متصفحك.`,
  offlineTitle: 'أنت غير متصل بالإنترنت',
  offline: 'لا اتصال، والصفحة المطلوبة غير محفوظة على هذا الجهاز. هذه هي المحفوظة.',
  feeds: 'خلاصات RSS وJSON للموقع كله ولكل موضوع ولكل وسم، وما تقرؤه البرامج هنا: Markdown وبيانات وخريطة للموقع.',
  accessibility: 'ما نعِد به كل قارئ فوق مستوى WCAG 2.2 AA، وكيف يُختبر كل وعد قبل نشر كل إصدار، وأين نقصّر.',
  privacy: 'لا ملفات تعريف ارتباط، ولا تتبّع، ولا حسابات، ولا شيء من خوادم أخرى. ما يتذكره جهازك لك، وكيف تجعله ينسى.',
  cardLabel: noun.isPages ? 'صفحة' : 'سؤال',
  cardOfEntry: (title) =>
    noun.isPages ? `العنوان «${title}».` : `السؤال «${title}» بجانب خريطة الأسئلة وقد مُلئت خليته.`,
  cardOfTopic: (name) => (noun.isPages ? `العنوان «${name}».` : `${name}، بجانب خريطة الأسئلة وقد مُلئ صفه.`),
  cardOfSite: (name) => (noun.isPages ? `العنوان «${name}».` : `${name}، بجانب خريطة الأسئلة.`),
  selfCheckTitle: (topic) => `${topic}: فحص ذاتي`,
  selfCheck: (statements, intro) => `فحص ذاتي في خمس دقائق، عدد عباراته ${statements}. ${intro}`,
  selfChecks: (count) =>
    `فحوص ذاتية (${count})، كل منها في خمس دقائق، لشخص أو لفريق: كم مرة يُرى ما ينجح حيث أنت، وماذا تقرأ أولًا.`,
  results: 'افتح نتيجة فحص ذاتي، أو ضع نتائج الفريق كله جنبًا إلى جنب وانظر أين يختلف الناس. لا يُرسل شيء إلى أي مكان.',
  templateTitle: (title) => `${title}: نموذج`,
  template: (summary) => `${summary} مع مثال مملوء، للطباعة أو النسخ.`,
  templates: (count) =>
    `نماذج (${count})، كل منها في صفحة واحدة، مع مثال مملوء ونسخة فارغة للطباعة أو النسخ أو الفتح في جدول بيانات.`,
}));
