/**
 * Autopilot documents, one folder a case: `input.json` in; out come the modules, what was lost, what the compiler says of the
 * project, and the document that it is exported to again.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, openTypeScript } from '@botwright/compiler';
import { formats, projectFiles } from '@botwright/interchange';
import { createProject, runCases } from '@botwright/testkit';
import fc from 'fast-check';
import { format } from 'prettier';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('autopilot');
const typescript = openTypeScript();
test.after(() => typescript.close());
const autopilot = formats.get('autopilot');

await runCases(test, {
  folder: new URL('./autopilot/cases/', import.meta.url),
  run: async ({ folder, config }) => {
    const { losses, files, checked } = await importAndCheck(await readFile(join(folder, 'input.json')), true);
    for (const [name, text] of files) if (name.endsWith('.ts')) await expectFormatted(text, name);
    assert.equal(
      checked.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      config.errors ?? [],
    );
    const exported = checked.lowered && autopilot.write(checked.lowered);
    return {
      'modules.txt': Array.from(files, ([name, text]) => `=== ${name}\n${text}`).join('\n'),
      'losses.txt': losses.map(({ path, severity, what, why }) => `${severity} ${path}: ${what} ${why}\n`).join(''),
      'diagnostics.txt': checked.diagnostics
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, message }) => `${code}: ${message}\n`)
        .join(''),
      ...(exported && { 'export.json': exported.text }),
    };
  },
});

test('what the format can hold comes back through modules and compiler', async () => {
  await fc.assert(
    fc.asyncProperty(documents(), async (document) => {
      const { losses, checked } = await importAndCheck(Buffer.from(JSON.stringify(document)), false);
      assert.equal(
        losses.filter(({ severity }) => severity === 'warning'),
        [],
      );
      assert.equal(
        checked.diagnostics.filter(({ severity }) => severity === 'error'),
        [],
      );
      const exported = autopilot.write(checked.lowered);
      assert.equal(JSON.parse(exported.text), JSON.parse(JSON.stringify(document)));
      assert.equal(exported.losses, []);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test('anything that is JSON is imported or refused in a sentence, and what is imported is sound', () => {
  const part = fc.jsonValue({ maxDepth: 3 });
  const messy = fc.record(
    {
      uniqueName: fc.oneof(fc.string(), part),
      defaults: part,
      styleSheet: part,
      fieldTypes: fc.oneof(
        part,
        fc.array(
          fc.record({
            uniqueName: fc.string(),
            values: fc.oneof(
              part,
              fc.array(fc.record({ value: fc.string(), synonymOf: fc.oneof(fc.string(), fc.constant(null)) })),
            ),
          }),
        ),
      ),
      tasks: fc.oneof(
        part,
        fc.array(
          fc.record({
            uniqueName: fc.string(),
            actions: part,
            fields: fc.array(fc.record({ uniqueName: fc.string(), fieldType: fc.string() })),
            samples: fc.array(fc.record({ taggedText: fc.string() })),
          }),
        ),
      ),
    },
    { requiredKeys: ['uniqueName'] },
  );
  fc.assert(
    fc.property(messy, (document) => {
      const { project, losses } = readDocument(Buffer.from(JSON.stringify(document)));
      projectFiles({ ...project, losses, title: 'a test', version: '0.1.0' });
      const again = readDocument(Buffer.from(autopilot.write({ ...project, samples: project.samples }).text));
      assert.equal(again.project.assistant.tasks, project.assistant.tasks);
    }),
  );
});

test('refuses what is no assistant at all', () => {
  for (const text of ['null', '[]', '7', '"tasks"', '{}', '{"intents":[]}']) {
    assert.throws(
      () => readDocument(Buffer.from(text)),
      (error) => error.code === 'document_foreign',
    );
  }
  const long = new Uint8Array(autopilot.longest + 1).fill(0x20);
  assert.throws(
    () => readDocument(long),
    (error) => error.code === 'document_too_long',
  );
});

test('reads a large document, much of it broken, in good time', () => {
  const samples = Array.from({ length: 50_000 }, (_, index) => ({
    language: 'en-US',
    taggedText: `say number ${index}`,
    sourceChannel: 'sms',
  }));
  const values = Array.from({ length: 20_000 }, (_, index) => ({
    language: 'en-US',
    value: `v${index}`,
    synonymOf: index === 0 ? null : `v${index - 1}`,
  }));
  const document = {
    uniqueName: 'large',
    tasks: [{ uniqueName: 'a', samples }],
    fieldTypes: [{ uniqueName: 't', values }],
  };
  const { project, losses } = readDocument(Buffer.from(JSON.stringify(document)));
  assert.is(project.samples.length, 50_000);
  assert.is(project.assistant.fieldTypes[0].values[0].synonyms.length, 19_999);
  assert.ok(losses.length >= 50_000);
});

/** @param {Uint8Array} bytes */
async function importAndCheck(bytes, typecheck) {
  const { project, losses } = readDocument(bytes);
  const files = projectFiles({ ...project, losses, title: autopilot.title, version: '0.1.0' });
  const folder = await createProject(Object.fromEntries(files));
  try {
    return { losses, files, checked: await check({ project: folder.root, typescript, typecheck }) };
  } finally {
    await folder.remove();
  }
}

function readDocument(bytes) {
  return autopilot.read([{ path: 'schema.json', bytes }]);
}

async function expectFormatted(text, name) {
  assert.is(text, await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }), name);
}

/** Documents without anything that would be lost. */
function documents() {
  const words = fc.stringMatching(/^[a-z]{3,8}( [a-z']{1,8}){0,3}$/);
  const say = fc.oneof(words, fc.record({ speech: words })).map((value) => ({ say: value }));
  return fc
    .record({
      names: fc.uniqueArray(fc.stringMatching(/^[a-zA-Z_][\w-]{0,12}$/), {
        minLength: 2,
        maxLength: 5,
        selector: (name) => name.toLowerCase(),
      }),
      said: fc.uniqueArray(words, { minLength: 10, maxLength: 10 }),
      spoken: fc.uniqueArray(words, { minLength: 4, maxLength: 12 }),
      texts: fc.array(say, { minLength: 5, maxLength: 5 }),
      remembered: fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
      logQueries: fc.boolean(),
      build: fc.option(fc.stringMatching(/^v-\d{1,4}$/)),
      voice: fc.boolean(),
    })
    .filter(
      ({ names, remembered }) =>
        !names.some((name) => ['fallback', '__proto__'].includes(name)) && !('twilio' in remembered),
    )
    .map(({ names, said, spoken, texts, remembered, logQueries, build, voice }) => {
      const link = `task://${names[1]}`;
      const question = {
        question: texts[0],
        name: 'first',
        type: 'Custom.THING',
        validate: { max_attempts: { num_attempts: 2, redirect: link } },
      };
      const programs = [
        [
          { remember: JSON.parse(JSON.stringify(remembered)) },
          {
            collect: {
              name: 'form',
              questions: [question, { question: 'more?', name: 'b', type: 'Twilio.YES_NO' }],
              on_complete: { redirect: { uri: link, method: 'POST' } },
            },
          },
        ],
        [texts[1], { listen: { tasks: [names[0]], voice_digits: { num_digits: 1, redirects: { 1: link } } } }],
        [texts[2], { redirect: link }],
        [texts[3], { listen: true }],
        [{ show: { body: 'look', images: [{ url: 'https://owl.example/a.png' }] } }, { listen: false }],
      ];
      return {
        friendlyName: 'Made up',
        uniqueName: 'made-up',
        logQueries,
        defaults: { defaults: { assistant_initiation: link, fallback: '', collect: { validate_on_failure: link } } },
        ...(voice && { styleSheet: { style_sheet: { voice: { say_voice: 'Polly.Joanna' }, other: [1, 2] } } }),
        fieldTypes: [
          {
            uniqueName: 'Custom.THING',
            values: spoken.map((value, index) => ({
              language: 'en-US',
              value,
              synonymOf: index % 3 === 0 ? null : spoken[index - (index % 3)],
            })),
          },
        ],
        tasks: names.map((uniqueName, index) => ({
          uniqueName,
          actions: { actions: programs[index] },
          fields:
            index === 0
              ? [
                  { uniqueName: 'thing', fieldType: 'Custom.THING' },
                  { uniqueName: 'day', fieldType: 'Twilio.DATE' },
                ]
              : [],
          samples: said.slice(index * 2, index * 2 + 2).map((text, number) => ({
            language: 'en-US',
            taggedText:
              index === 0
                ? number === 0
                  ? `${text} {thing}`
                  : `{thing} ${text} on {day}`
                : number === 0
                  ? text
                  : `${text} {sic`,
          })),
        })),
        ...(build !== null && { modelBuild: { uniqueName: build } }),
      };
    });
}

test.run();
