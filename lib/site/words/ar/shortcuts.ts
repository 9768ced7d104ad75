import { define } from '../define';
import type { Words } from '../words';
import { noun } from './base';

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
