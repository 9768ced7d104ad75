import { words } from './words';

export const { answerNames, checkForm, checkPages, comparison, resultText } = words;
