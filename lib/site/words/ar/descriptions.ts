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
}));
