import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DoctorCheck } from '../check.js';

/** Whether the disk tells `Drinks.ts` from `drinks.ts`. */
export const fileNames: DoctorCheck = {
  name: 'file-names',
  examine: ({ project }) => {
    const isThere = (name: string): boolean => statSync(join(project, name), { throwIfNoEntry: false }) !== undefined;
    if (!isThere('package.json') || !isThere('PACKAGE.JSON')) return [];
    return [
      {
        status: 'note',
        message: 'This disk takes upper and lower case for the same in names of files; others do not',
        remedy: 'Write imports and samplesFrom exactly as the files are named.',
      },
    ];
  },
};
