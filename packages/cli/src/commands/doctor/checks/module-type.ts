import type { DoctorCheck } from '../check.js';

/** Whether the project is an ESM package, as the generated module is. */
export const moduleType: DoctorCheck = {
  name: 'module-type',
  examine: ({ manifest }) => {
    if (manifest === undefined || typeof manifest === 'string') return [];
    if (manifest.type === 'module') return [{ status: 'fine', message: 'ES modules' }];
    return [
      {
        status: 'warning',
        message: 'package.json has no "type": "module", so the generated index.js is taken for CommonJS',
        remedy: 'npm pkg set type=module; or import the bundle from .mjs files only',
      },
    ];
  },
};
