import { define } from '../define';
import type { Words } from '../words';
import { noun, plural } from './base';

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
