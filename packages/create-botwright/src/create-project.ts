/** A request, and answers where something was left open -> a project on disk. */
import { basename, relative, resolve, sep } from 'node:path';
import { type PackageManager, packageManagerOf } from './package-manager.js';
import { nameProblem, suggestName } from './project-name.js';
import type { Prompts } from './prompts.js';
import { scaffold, sharedPaths } from './scaffold.js';
import { ScaffoldError } from './scaffold-error.js';
import { findTemplate, TEMPLATES, type Template } from './templates.js';
import { ownVersion } from './version.js';
import { type ProjectFolder, refuseOverwriting, writeProject } from './write-project.js';

/** What was asked for; what is left out is asked, or settled by its default. */
export interface Request {
  /** Where the project goes, from the current folder; that one by default. */
  readonly folder?: string;
  /** Name of the assistant and the package; made of the folder's by default. */
  readonly name?: string;
  /** Name of a template; the first of `TEMPLATES` by default. */
  readonly template?: string;
}

export interface Surroundings {
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Asks what was left out; without it the defaults are taken. */
  readonly prompts?: Prompts | undefined;
  /** `npm_config_user_agent` of the environment. */
  readonly userAgent?: string | undefined;
  readonly signal?: AbortSignal;
}

/** What was made. The document of `botwright init --json`: schemas/init-report.schema.json. */
export interface CreatedProject {
  readonly name: string;
  readonly template: string;
  /** From the current folder, with forward slashes; `.` for that one. */
  readonly folder: string;
  /** Project-relative paths, with forward slashes. */
  readonly files: string[];
  /** Commands that lead on from here, for the package manager in use. */
  readonly next: string[];
}

/**
 * Makes a project. Nothing that is there is overwritten, and where something goes wrong nothing is left behind.
 *
 * @throws {ScaffoldError} by code
 */
export async function createProject(request: Request, surroundings: Surroundings): Promise<CreatedProject> {
  const { cwd, prompts, userAgent, signal } = surroundings;
  const folder = locate(request.folder ?? '.', cwd);
  // A folder that cannot take any project is refused before the person has answered questions about one.
  if (prompts) refuseOverwriting(folder, sharedPaths());
  const name = await settleName(request.name, folder, prompts);
  const template = await settleTemplate(request.template, prompts);
  const files = scaffold({ name, template, version: ownVersion() });
  await writeProject(folder, files, signal);
  const next = nextSteps(folder, template, packageManagerOf(userAgent));
  return { name, template: template.name, folder: folder.label, files: [...files.keys()], next };
}

/** The outcome for people, as lines. */
export function summary({ name, template, folder, files, next }: CreatedProject): string[] {
  const where = folder === '.' ? 'in this folder' : `in ${folder}`;
  const made = `Created ${name} ${where} from the template ${template}, ${files.length} files.`;
  return [made, '', 'Next:', ...next.map((command) => `  ${command}`)];
}

function locate(given: string, cwd: string): ProjectFolder {
  if (given === '' || /[\p{Cc}\p{Cs}]/u.test(given)) {
    throw new ScaffoldError('folder_invalid', `${JSON.stringify(given)} cannot be the name of a folder.`);
  }
  const path = resolve(cwd, given);
  return { path, label: relative(cwd, path).split(sep).join('/') || '.' };
}

async function settleName(
  given: string | undefined,
  folder: ProjectFolder,
  prompts: Prompts | undefined,
): Promise<string> {
  if (given === undefined) {
    const suggested = suggestName(basename(folder.path));
    return prompts ? prompts.text('What is the name of the bot?', suggested, nameProblem) : suggested;
  }
  const problem = nameProblem(given);
  if (problem !== undefined) throw new ScaffoldError('name_invalid', problem);
  return given;
}

async function settleTemplate(given: string | undefined, prompts: Prompts | undefined): Promise<Template> {
  if (given !== undefined) return findTemplate(given);
  return prompts ? findTemplate(await prompts.choose('What shall it begin with?', TEMPLATES)) : TEMPLATES[0];
}

function nextSteps({ label }: ProjectFolder, { utterance }: Template, manager: PackageManager): string[] {
  return [
    ...(label === '.' ? [] : [`cd ${quoted(label)}`]),
    manager.install,
    `${manager.run} botwright build`,
    `${manager.run} botwright query "${utterance}"`,
    manager.start,
  ];
}

/** A path as a shell takes it: double quotes, which cmd knows too, unless something in the path means something in them. */
function quoted(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{N}\p{M}_./:@+-]+$/u.test(safe)) return safe;
  return /["$`\\!%]/.test(safe) ? `'${safe.replaceAll("'", `'\\''`)}'` : `"${safe}"`;
}
