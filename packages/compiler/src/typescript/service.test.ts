import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openTypeScript } from './service.js';

const test = suite('openTypeScript');

const modules = [{ file: 'a.ts', text: "defineTask('t', {})" }];

test('answers each request with its own result, and starts again after it was closed', async () => {
  const service = openTypeScript();
  const [files, index] = await Promise.all([service.configFiles('/no/such/project'), service.indexModules(modules)]);
  assert.equal(files, ['/no/such/project/tsconfig.json']);
  assert.is(index[0]?.definitions[0]?.name, 't');
  await service.close();
  assert.is((await service.indexModules(modules)).length, 1);
  await service.close();
});

test('rejects what is still asked for when it is closed', async () => {
  const service = openTypeScript();
  const asked = service.indexModules(modules).then(
    () => 'answered',
    (error: Error) => error.message,
  );
  await service.close();
  assert.is(await asked, 'The TypeScript service was closed.');
});

test.run();
