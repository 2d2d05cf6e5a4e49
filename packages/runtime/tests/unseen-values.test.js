/** The café with more drinks than its samples show: what was added to the field type is understood wherever drinks are. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@botwright/compiler';
import { openAssistant } from '@botwright/runtime';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('a drink that no sample mentions');
