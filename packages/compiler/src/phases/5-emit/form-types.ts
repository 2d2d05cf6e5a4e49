/** The forms of the lowered assistant -> the declaration of what they collect: answers by form and question, each optional, since a form
 * may not have got there yet. */
import type { AssistantDocument, Question } from '@botwright/bundle';

/** Built-in types with few values. */
const FEW_VALUES: Readonly<Record<string, readonly string[]>> = { 'Twilio.YES_NO': ['Yes', 'No'] };

/**
 * Declares what the forms collect. Forms of one name are one record, whichever tasks ask for it. What handlers and URLs ask is not known
 * here; its answers have to be read by other means.
 *
 * @param typeName  name of the interface
 */
export function formTypes(assistant: AssistantDocument, typeName: string): string {
  const forms = new Map<string, Map<string, Set<string>>>();
  for (const { name, questions } of assistant.tasks.flatMap(collectsOf)) {
    const answers = forms.get(name) ?? new Map<string, Set<string>>();
    forms.set(name, answers);
    for (const question of questions) {
      const values = answers.get(question.name) ?? new Set();
      answers.set(question.name, values.add(answerType(question, assistant)));
    }
  }
  const members = Array.from(forms, ([form, answers]) => {
    const questions = Array.from(answers, ([name, types]) => `    readonly ${key(name)}?: ${[...types].join(' | ')};`);
    return [`  readonly ${key(form)}?: {`, ...questions, '  };'].join('\n');
  });
  const body = members.length === 0 ? '{}' : `{\n${members.join('\n')}\n}`;
  return `/** What the forms of this assistant collect: answers by form and question. */\nexport interface ${typeName} ${body}`;
}

function collectsOf({
  actions,
}: AssistantDocument['tasks'][number]): { name: string; questions: readonly Question[] }[] {
  return actions.flatMap((action) => ('collect' in action ? [action.collect] : []));
}

function answerType({ type }: Question, { fieldTypes }: AssistantDocument): string {
  const list = fieldTypes.find(({ name, kind, open }) => name === type && kind === 'list' && !open);
  const values = list ? list.values.map(({ value }) => value) : (FEW_VALUES[type ?? ''] ?? []);
  return values.length === 0 ? 'string' : values.map(quoted).join(' | ');
}

/** A member's name: bare where it can be. */
function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function quoted(name: string): string {
  return `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
