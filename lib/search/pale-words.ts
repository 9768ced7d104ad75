import { stem } from '@/lib/text/stem';

/** Words that people use whatever their trouble is: too telling to be passed over, too common to decide anything. */
const PALE_WORDS =
  'able actually agree already always anybody anymore anyone anything anyway around ask asked away back bad become began ' +
  'behind believe best better big bit boss bring build business call came care change come company could day days deal ' +
  'department different difficult easy employee employees end enough everybody everyone everything exactly fact fast ' +
  'feel feels find fine first five four full gave give given good great guy half happen happens hard hear help high ' +
  'hour hours idea important instead issue job kind knew know knows last late later least leave less life little long ' +
  'look looks lot low manager mean means month months need needed needs new next nobody none nothing now number office ' +
  'old one open organization part people person place point possible problem problems put question real right said say ' +
  'says see seem seems set several show side simply six small sort staff start started stay stop stuff sure take taken ' +
  'takes talk team teams tell ten thing think thinks thought three time times today together told took tried true try ' +
  'trying turn two week weeks went whole will word work worked working works worse wrong year years yesterday';

const PALE_STEMS = new Set(PALE_WORDS.split(' ').map(stem));

/** @example isPale('nobody'); // => true */
export function isPale(stemmed: string): boolean {
  return PALE_STEMS.has(stemmed);
}
