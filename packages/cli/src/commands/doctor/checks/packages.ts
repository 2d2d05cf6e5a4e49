import { compilerVersion } from '@botwright/compiler';
import type { DoctorCheck } from '../check.js';
import { findPackage } from '../find-package.js';

/** What an author installs, and what comes with it. All are published together, under one version. */
const PACKAGES = [
  'botwright',
  '@botwright/runtime',
  '@botwright/sdk',
  '@botwright/bundle',
  '@botwright/compiler',
  '@botwright/nlu',
  '@botwright/testing',
  '@botwright/vite',
];

/** The packages of ours that the project finds. */
export const packages: DoctorCheck = {
  name: 'packages',
  examine: ({ project }) => {
    const found = PACKAGES.flatMap((name) => {
      const installed = findPackage(name, project);
      return installed === undefined ? [] : [{ name, version: installed.version }];
    });
    const others = found.filter(({ version }) => version !== compilerVersion);
    if (!found.some(({ name }) => name === 'botwright')) {
      return [
        {
          status: 'warning',
          message: 'botwright is not installed in the project, so editors cannot check the assistant',
          remedy: 'npm install --save-dev botwright',
        },
      ];
    }
    if (others.length === 0) return [{ status: 'fine', message: `botwright ${compilerVersion}, all packages alike` }];
    const list = others.map(({ name, version }) => `${name} ${version}`).join(', ');
    return [
      {
        status: 'warning',
        message: `${list} beside this botwright ${compilerVersion}`,
        remedy: `npm install ${others.map(({ name }) => `${name}@${compilerVersion}`).join(' ')}`,
      },
    ];
  },
};
