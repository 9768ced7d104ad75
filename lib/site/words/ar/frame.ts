import { define } from '../define';
import type { Words } from '../words';
import { noun } from './base';

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

export const notFound: Words['notFound'] = /* @__PURE__ */ define(() => ({
  title: 'غير موجودة',
  text: 'لا توجد صفحة بهذا العنوان. ربما نُقلت، أو في الرابط خطأ.',
  home: 'اذهب إلى الصفحة الرئيسية',
  or: 'أو انظر',
}));

export const keepsNothing: Words['keepsNothing'] = 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع، كما في نافذة خاصة.';
export const notLoaded: Words['notLoaded'] = 'تعذّر تحميل هذا.';
export const reload: Words['reload'] = 'أعد تحميل الصفحة';
