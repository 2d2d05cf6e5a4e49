import { relative, resolve, sep } from 'node:path';
import { suggest } from '@botwright/compiler';
import type { DoctorCheck, Found } from '../check.js';
import { botwrightSettings, isRecord } from '../read-manifest.js';

/** Every key that is read under `botwright`. */
const KEYS = ['entry', 'out', 'rules'];

/** package.json, and what it says under `botwright`. */
export const settings: DoctorCheck = {
  name: 'settings',
  examine: ({ project, manifest }) => {
    if (manifest === undefined) {
      return [
        { status: 'warning', message: 'There is no package.json', remedy: 'npm init -y, in the folder of the project' },
      ];
    }
    if (typeof manifest === 'string') return [{ status: 'error', message: manifest, remedy: 'Repair package.json.' }];
    if (manifest.botwright !== undefined && !isRecord(manifest.botwright)) {
      return [
        { status: 'error', message: '"botwright" in package.json is no object', remedy: 'Write {}, or remove it.' },
      ];
    }
    const problems = [
      ...unknownKeys(botwrightSettings(manifest)),
      ...outProblems(botwrightSettings(manifest).out, project),
    ];
    return problems.length > 0 ? problems : [{ status: 'fine', message: 'package.json' }];
  },
};

function unknownKeys(given: Readonly<Record<string, unknown>>): Found[] {
  return Object.keys(given)
    .filter((key) => !KEYS.includes(key))
    .map((key) => {
      const guess = suggest(key, KEYS);
      return {
        status: 'warning',
        message: `"botwright.${key}" in package.json means nothing`,
        remedy: guess === undefined ? `The keys are ${KEYS.join(', ')}.` : `Did you mean "${guess}"?`,
      };
    });
}

function outProblems(out: unknown, project: string): Found[] {
  if (out === undefined) return [];
  if (typeof out !== 'string' || out === '') {
    return [{ status: 'error', message: '"botwright.out" is no path', remedy: 'Name a folder, such as "dist/bot".' }];
  }
  const way = relative(resolve(project, out), project);
  const holdsProject = way === '' || !(way === '..' || way.startsWith(`..${sep}`));
  if (!holdsProject) return [];
  return [
    {
      status: 'error',
      message: `"botwright.out" is ${out}, a folder that holds the project itself`,
      remedy: 'Give the output a folder of its own, such as "dist/bot".',
    },
  ];
}
