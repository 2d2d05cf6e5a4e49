/** The package manager that started this process, and how it is told to do things. */

export interface PackageManager {
  readonly install: string;
  /** What stands before the name of an installed program. */
  readonly run: string;
  readonly start: string;
}

const NPM: PackageManager = { install: 'npm install', run: 'npx', start: 'npm start' };

const MANAGERS: ReadonlyMap<string, PackageManager> = new Map([
  ['npm', NPM],
  ['pnpm', { install: 'pnpm install', run: 'pnpm exec', start: 'pnpm start' }],
  ['yarn', { install: 'yarn install', run: 'yarn run', start: 'yarn start' }],
  ['bun', { install: 'bun install', run: 'bunx', start: 'bun run start' }],
]);

/**
 * Finds the package manager; npm where it is none of the known ones.
 *
 * @param userAgent `npm_config_user_agent` of the environment, which all of them set: `pnpm/10.2.0 npm/? node/v22.1.0 linux x64`
 */
export function packageManagerOf(userAgent: string | undefined): PackageManager {
  return MANAGERS.get(userAgent?.split('/', 1)[0] ?? '') ?? NPM;
}
