/** `botwright doctor`: every check, in order. Nothing is written, and nothing leaves the machine. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DoctorFinding } from '@botwright/bundle';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import type { DoctorCheck } from './check.js';
import { entry } from './checks/entry.js';
import { fileNames } from './checks/file-names.js';
import { languageData } from './checks/language-data.js';
import { machine } from './checks/machine.js';
import { moduleType } from './checks/module-type.js';
import { node } from './checks/node.js';
import { output } from './checks/output.js';
import { packages } from './checks/packages.js';
import { settings } from './checks/settings.js';
import { tsconfig } from './checks/tsconfig.js';
import { typescript } from './checks/typescript.js';
import type { DoctorEvent, DoctorInput } from './command.js';
import { readManifest } from './read-manifest.js';

const CHECKS: readonly DoctorCheck[] = [
  node,
  packages,
  typescript,
  settings,
  entry,
  moduleType,
  tsconfig,
  output,
  languageData,
  machine,
  fileNames,
];

export const run: Run<DoctorInput, DoctorEvent> = async ({ project }, { cwd, signal, emit }) => {
  const folder = resolve(cwd, project);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(EXIT.usage, 'project_missing', `There is no project folder at ${project}.`);
  }
  const context = { project: folder, manifest: readManifest(folder), signal };
  const findings: DoctorFinding[] = [];
  for (const { name, examine } of CHECKS) {
    signal.throwIfAborted();
    for (const found of await examine(context)) findings.push({ check: name, ...found });
  }
  const amount = (wanted: DoctorFinding['status']): number => findings.filter(({ status }) => status === wanted).length;
  const errors = amount('error');
  emit({ kind: 'examined', report: { ok: errors === 0, findings, errors, warnings: amount('warning') } });
  return errors === 0 ? EXIT.fine : EXIT.shortfall;
};
