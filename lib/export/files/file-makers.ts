import { makeCards } from './make-cards';
import { makeIcons } from './make-icons';
import { makeMachineFiles } from './make-machine-files';
import { makeSearchFiles } from './make-search-files';
import { makeLibraryFiles } from './make-library-files';
import { makeTemplateFiles } from './make-template-files';
import type { FileMaker } from './published-file';

/** Everything that writes files beside the pages, in order. A room that has files to publish adds its maker here. */
export const FILE_MAKERS: readonly FileMaker[] = [
  makeMachineFiles,
  makeTemplateFiles,
  makeIcons,
  makeLibraryFiles,
  makeSearchFiles,
  makeCards,
];
