import { expect, it } from 'vitest';
import { detectLanguage, getDirection } from './language';

it.each([
  ['为什么要开会？为了做决定。', 'zh'],
  ['上司に相談してください。', 'ja'],
  ['휴가는 어떻게 신청하나요?', 'ko'],
  ['ما هي الإجازة؟', 'ar'],
  ['מה זה?', 'he'],
  ['Why meet? The sign 会 means meeting.', undefined],
  ['123', undefined],
  ['', undefined],
])('reads the language of %j from its script', (text, language) => {
  expect(detectLanguage(text, 'en')).toBe(language);
});

it.each([
  ['این چیست؟', 'fa', undefined],
  ['給料日', 'ja', undefined],
  ['为什么要开会？', 'zh-Hant', undefined],
  ['Что это?', 'uk', undefined],
  ['Leave abroad. Ask before you go.', 'ar', 'en'],
  ['اكتب npm run build ثم انتظر', 'ar', undefined],
  ['Congés payés', 'fr', undefined],
  ['مرحبا', 'ja', 'ar'],
])('reads %j on a site in %s', (text, site, language) => {
  expect(detectLanguage(text, site)).toBe(language);
});

it.each([
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
])('writes %s %s', (language, direction) => {
  expect(getDirection(language)).toBe(direction);
});
