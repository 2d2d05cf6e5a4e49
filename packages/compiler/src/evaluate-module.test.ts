import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type EvaluatedModule, evaluateModule } from './evaluate-module.js';

const test = suite<{ project: Project }>('evaluateModule');
test.before(async (context) => {
  context.project = await createProject({
    'tests/helper.ts': 'export const lines: number[] = [];',
    'tests/kept.ts': `import { place } from 'kept:places';
import './helper.js';
  export const here = place();
`,
    'tests/throws.ts': 'const never: never = null as never;\nthrow new Error("on purpose");\n',
    'tests/loops.ts': 'for (;;);\n',
    'places.mjs': "export const stacks = []; export const place = () => stacks.push(new Error('here').stack);",
  });
});
test.after(({ project }) => project.remove());

/** Evaluates a module together with what it has told the provided module `kept:places`. */
function evaluate(project: Project, name: string, timeMs = 10_000): Promise<EvaluatedModule> {
  const module = project.path(name);
  const text = `import ${JSON.stringify(module)}; import { stacks } from 'kept:places'; export default { stacks };`;
  const provided = { 'kept:places': project.path('places.mjs') };
  return evaluateModule({ root: project.root, module, text, provided, limits: { timeMs } });
}

test('gives what is exported, places in the module, and the files that were read', async ({ project }) => {
  const { value, diagnostics, sources, locate, textOf } = await evaluate(project, 'tests/kept.ts');
  assert.equal(diagnostics, []);
  const { stacks } = value as { stacks: string[] };
  // Without the frames of the module that took the trace, as a test file's places are found.
  const outer = stacks[0]?.split('\n').slice(2).join('\n') ?? '';
  const { file = '', start = 0 } = locate(outer) ?? {};
  assert.is(file, 'tests/kept.ts');
  assert.ok(textOf(file)?.slice(start).startsWith('place()'));
  assert.ok(sources.some(({ path }) => path === 'tests/helper.ts'));
  assert.is(locate('Error: from elsewhere\n at file:///x.js:1:1'), undefined);
});

test('what is in the way is a diagnostic with its place', async ({ project }) => {
  const codeOf = async (name: string, timeMs?: number): Promise<unknown[]> => {
    const { value, diagnostics } = await evaluate(project, name, timeMs);
    return [value, ...diagnostics.map(({ code, file, start }) => [code, file, start?.line])];
  };
  assert.equal(await codeOf('tests/throws.ts'), [undefined, ['module_throws', 'tests/throws.ts', 2]]);
  assert.equal(await codeOf('tests/loops.ts', 300), [undefined, ['module_hangs', 'tests/loops.ts', undefined]]);
  const [value, [code]] = (await codeOf('tests/nowhere.ts')) as [unknown, [string]];
  assert.equal([value, code], [undefined, 'import_unresolved']);
});

test('functions are called where they are, and in bounded time', async ({ project }) => {
  const { value, calls } = await evaluateModule({
    root: project.root,
    module: project.path('tests/helper.ts'),
    text: `export default {}; export const calls = [
      async ({ n, at }) => ({ n: n + 1, year: at.getUTCFullYear() }),
      () => { throw new Error('on purpose'); },
      () => { for (;;); },
    ];`,
    limits: { timeMs: 2_000 },
  });
  assert.equal(value, {});
  assert.ok(calls);
  assert.equal(await calls.call(0, { n: 1, at: new Date(0) }), { n: 2, year: 1970 });
  const failure = (number: number): Promise<string> =>
    calls.call(number, {}).then(String, (error: Error) => error.message);
  assert.match(await failure(1), /on purpose/);
  assert.match(await failure(9), /no function 9/);
  assert.match(await failure(2), /longer than 2 seconds/);
  assert.match(await failure(0), /has ended/);
  await calls.close();
});

test.run();
