import type { PackageSettings } from '@botwright/bundle';
import { schemas } from '@botwright/bundle/schemas';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { RULES } from './rules.js';

const test = suite('the schema of the settings in package.json');
const isValid = new Ajv({ strict: false }).compile<PackageSettings>(schemas['package-settings.schema.json'] as object);
const withRules = (rules: unknown): unknown => ({ name: 'owl', botwright: { rules } });

test('knows each rule by code and number, with its options and their ranges, and no other', () => {
  for (const { code, number, options } of RULES) {
    for (const name of [code, number]) {
      assert.ok(isValid(withRules({ [name]: 'off' })), name);
      assert.not.ok(isValid(withRules({ [name]: 'loud' })), name);
      for (const [option, { standard, least, most }] of Object.entries(options)) {
        assert.ok(isValid(withRules({ [name]: ['warning', { [option]: standard }] })), `${name}.${option}`);
        assert.not.ok(isValid(withRules({ [name]: ['warning', { [option]: least - 0.1 }] })), `${name}.${option}`);
        if (most !== undefined) assert.not.ok(isValid(withRules({ [name]: ['warning', { [option]: most + 0.1 }] })));
      }
      assert.not.ok(isValid(withRules({ [name]: ['warning', { nothing: 1 }] })), name);
    }
  }
  assert.not.ok(isValid(withRules({ samples_to_few: 'off' })));
});

test('knows entry and out, leaves the rest of the file alone', () => {
  assert.ok(isValid({ name: 'owl', scripts: {}, botwright: { entry: 'a.ts', out: 'dist' } }));
  assert.not.ok(isValid({ botwright: { entrance: 'a.ts' } }));
});

test.run();
