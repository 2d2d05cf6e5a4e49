/** Every command, in the order `--help` lists them. */
import type { ListedCommand } from '../command.js';
import { build } from './build/command.js';
import { chat } from './chat/command.js';
import { check } from './check/command.js';
import { dev } from './dev/command.js';
import { diff } from './diff/command.js';
import { doctor } from './doctor/command.js';
import { evalCommand } from './eval/command.js';
import { explain } from './explain/command.js';
import { exportCommand } from './export/command.js';
import { importCommand } from './import/command.js';
import { init } from './init/command.js';
import { query } from './query/command.js';
import { test } from './test/command.js';

export const commands: readonly ListedCommand[] = [
  init,
  build,
  check,
  dev,
  query,
  test,
  chat,
  evalCommand,
  explain,
  diff,
  doctor,
  importCommand,
  exportCommand,
];
