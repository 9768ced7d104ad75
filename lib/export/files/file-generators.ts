import { makeCards } from './make-cards';
import { makeIcons } from './make-icons';
import { makeMachineFiles } from './make-machine-files';
import { makeSearchFiles } from './make-search-files';
import { makeLibraryFiles } from './make-library-files';
import { makeTemplateFiles } from './make-template-files';
import type { FileGenerator } from './published-file';

/** Everything that writes files next to the pages, in order. A module that has files to publish adds its generator here. */
export const FILE_GENERATORS: readonly FileGenerator[] = [
  makeMachineFiles,
  makeTemplateFiles,
  makeIcons,
  makeLibraryFiles,
  makeSearchFiles,
  makeCards,
];
