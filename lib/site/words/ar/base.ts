import { facts } from '#site-facts';
import { createPlural, define } from '../define';
import type { Words } from '../words';

/** The words of the pages in Arabic. */
export const language: Words['language'] = 'ar';

export const plural = /* @__PURE__ */ createPlural(language);

export const noun = /* @__PURE__ */ define(() =>
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
  list: (names) => names.join('، '),
}));
