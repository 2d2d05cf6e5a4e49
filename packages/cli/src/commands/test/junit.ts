/** A test report in the XML that CI servers read since JUnit: a suite for each file. */
import type { TestCaseReport, TestReport } from '@botwright/bundle';
import { problemLines } from './problem-lines.js';

/** Writes the report. It holds no time: the same run gives the same bytes. */
export function junitReport({ cases, files, diagnostics }: TestReport): string {
  const broken = diagnostics.filter(({ severity }) => severity === 'error');
  const suites = files.map((file) => ({
    name: file,
    cases: cases.filter((each) => each.file === file),
    errors: broken.filter((each) => each.file === file).map(({ code, message }) => errorCase(file, code, message)),
  }));
  const elsewhere = broken.filter((each) => each.file === undefined || !files.includes(each.file));
  const project = elsewhere.map(({ code, message, file = 'project' }) => errorCase(file, code, message));
  const all = [...suites, ...(project.length > 0 ? [{ name: 'project', cases: [], errors: project }] : [])];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="botwright" ${counts(cases, broken.length)}>`,
    ...all.flatMap((suite) => [
      `  <testsuite name="${escaped(suite.name)}" ${counts(suite.cases, suite.errors.length)}>`,
      ...suite.errors,
      ...suite.cases.map(caseElement),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(cases: readonly TestCaseReport[], errors: number): string {
  const of = (...statuses: string[]): number => cases.filter(({ status }) => statuses.includes(status)).length;
  return `tests="${cases.length + errors}" failures="${of('failed')}" errors="${errors}" skipped="${of('skipped', 'todo')}"`;
}

function errorCase(file: string, code: string, message: string): string {
  return `    <testcase classname="${escaped(file)}" name="${escaped(code)}"><error message="${escaped(message)}"/></testcase>`;
}

function caseElement({ name, file, line, status, problems }: TestCaseReport): string {
  const open = `    <testcase classname="${escaped(file)}" name="${escaped(name)}" file="${escaped(file)}" line="${line}"`;
  if (status === 'passed') return `${open}/>`;
  if (status !== 'failed') return `${open}><skipped message="${status}"/></testcase>`;
  const lines = problems.flatMap((problem) => problemLines(problem));
  return `${open}><failure message="${escaped(lines[0] ?? '')}">${escaped(lines.join('\n'))}</failure></testcase>`;
}

/** XML has no way to write most control characters and lone surrogates. */
const UNWRITABLE = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\u{fffd}').replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? '');
}
