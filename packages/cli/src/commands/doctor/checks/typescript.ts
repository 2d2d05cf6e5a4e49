import type { DoctorCheck } from '../check.js';
import { findPackage } from '../find-package.js';

/** Oldest major version whose editor and `tsc` understand the generated types as the compiler does. */
const OLDEST = 6;

/** The TypeScript that checks the project's app; the assistant's modules are checked by the compiler's own. */
export const typescript: DoctorCheck = {
  name: 'typescript',
  examine: ({ project }) => {
    const installed = findPackage('typescript', project);
    if (installed === undefined) {
      return [
        {
          status: 'note',
          message: 'TypeScript is not installed in the project: editors bring their own',
          remedy: 'npm install --save-dev typescript, to check types with tsc',
        },
      ];
    }
    const { version } = installed;
    if (Number.parseInt(version, 10) >= OLDEST) return [{ status: 'fine', message: `TypeScript ${version}` }];
    return [
      {
        status: 'warning',
        message: `TypeScript ${version} is older than ${OLDEST}`,
        remedy: `npm install --save-dev typescript@${OLDEST}`,
      },
    ];
  },
};
