/** What the bot does after an intent, by its rules and stories. One answer an intent can be carried over: that of a rule on no
 * condition, else of the first turn of a story, else of a later turn, else of a rule on a condition. */
import type { DraftQuestion, DraftReply, DraftTask } from '../../draft/draft.js';
import type { Part } from '../../json/part.js';
import type { Losses } from '../../losses.js';
import type { Domain } from './domain.js';

const RESPONSE = /^utter_/;

/** Actions of Rasa's own that have no part here, and say nothing either. */
const SILENT = /^action_(?:listen|restart|back|session_start|default_|deactivate_loop|extract_slots)/;

interface Answer {
  readonly actions: readonly string[];
  readonly path: string;
}

export class Answers {
  readonly #domain: Domain;
  readonly #losses: Losses;
  readonly #byIntent = new Map<string, Answer>();
  /** Responses that were reported on. */
  readonly #told = new Set<string>();
  /** What is done when a form is filled. */
  readonly #byForm = new Map<string, Answer>();

  constructor(documents: readonly Part[], domain: Domain, losses: Losses) {
    this.#domain = domain;
    this.#losses = losses;
    const of = (key: string): readonly Part[] => documents.flatMap((document) => document.get(key).items());
    const rules = of('rules');
    for (const rule of rules.filter((each) => !isConditional(each))) this.#readFirst(rule);
    const stories = of('stories');
    for (const story of stories) this.#readFirst(story);
    for (const story of stories) for (const turn of turnsOf(story).slice(1)) this.#readLater(turn, story.path);
    for (const rule of rules.filter(isConditional)) this.#readConditional(rule);
    if (stories.some((story) => turnsOf(story).length > 1)) {
      const what = 'The order of turns in stories was left out; a task answers as its intent is first answered.';
      losses.warn({ path: 'stories', what, why: 'A task leads on to others by redirect, listen and collect.' });
    }
  }

  /** Whether a rule or story says what follows an intent. */
  has(intent: string): boolean {
    return this.#byIntent.has(intent);
  }

  /** Replies and questions of an intent. Without a rule or story, the response that is named after it. */
  of(intent: string): Pick<DraftTask, 'replies' | 'questions'> {
    const { actions, path } = this.#byIntent.get(intent) ?? { actions: [`utter_${intent}`], path: '' };
    const form = actions.find((action) => this.#domain.hasForm(action));
    const after = form === undefined ? undefined : this.#byForm.get(form);
    const questions = form === undefined ? [] : this.#questions(form);
    const replies = [...actions, ...(after?.actions ?? [])].flatMap((action) => this.#replies(action, path));
    return { ...(questions.length > 0 && { questions }), ...(replies.length > 0 && { replies }) };
  }

  #readFirst(rule: Part): void {
    const [turn] = this.#isSubmit(rule) ? [] : turnsOf(rule);
    for (const intent of turn?.intents ?? []) this.#add(intent, turn?.actions ?? [], rule.path);
  }

  /** A turn that begins or goes on with a form is an answer to the form. */
  #readLater({ intents, actions }: Turn, path: string): void {
    if (actions.length === 0 || actions.some((action) => this.#domain.hasForm(action))) return;
    for (const intent of intents) this.#add(intent, actions, path);
  }

  #readConditional(rule: Part): void {
    if (this.#isSubmit(rule)) return;
    const isKnown = turnsOf(rule)[0]?.intents.every((intent) => this.#byIntent.has(intent)) ?? true;
    const what = isKnown ? 'This rule was left out.' : 'The condition of this rule was left out.';
    this.#losses.warn({ path: rule.path, what, why: 'A task answers one way, whatever was said before.' });
    this.#readFirst(rule);
  }

  #add(intent: string, actions: readonly string[], path: string): void {
    if (!this.#byIntent.has(intent)) this.#byIntent.set(intent, { actions, path });
  }

  /** Notes what follows a form that is filled.
   *
   * @returns whether that is all that a rule says */
  #isSubmit(rule: Part): boolean {
    const steps = rule.get('steps').items();
    const closed = steps.find(
      (step) => step.isRecord && hasKey(step, 'active_loop') && step.get('active_loop').isAbsent,
    );
    const form = rule
      .get('condition')
      .items()
      .map((condition) => condition.get('active_loop').text())
      .find((each) => each !== undefined);
    const named = form ?? steps.map((step) => step.get('active_loop').text()).find((each) => each !== undefined);
    if (closed !== undefined && named !== undefined) {
      const actions = actionsOf(steps.slice(steps.indexOf(closed) + 1));
      if (!this.#byForm.has(named)) this.#byForm.set(named, { actions, path: rule.path });
      return form !== undefined;
    }
    return false;
  }

  #replies(action: string, path: string): readonly DraftReply[] {
    if (RESPONSE.test(action)) {
      return this.#response(action);
    }
    if (!SILENT.test(action) && !this.#domain.hasForm(action)) {
      const what = `The action ${JSON.stringify(action)} was left out.`;
      this.#losses.warn({
        path,
        what,
        why: 'It is code. Answer the task from your own code, or give it an actionsUrl.',
      });
    }
    return [];
  }

  /** What a response says; what it loses is reported once. */
  #response(name: string): readonly DraftReply[] {
    const { replies, notes } = this.#domain.response(name);
    if (!this.#told.has(name)) for (const note of notes) this.#losses.warn(note);
    this.#told.add(name);
    return replies;
  }

  #questions(form: string): readonly DraftQuestion[] {
    return this.#domain.form(form).map((question) => {
      const slot = question.name.text;
      const [reply] = [`utter_ask_${form}_${slot}`, `utter_ask_${slot}`].flatMap((name) => this.#response(name));
      const asked = reply === undefined || 'say' in reply ? reply?.say : reply.body;
      return { ...question, prompt: asked ?? `${slot.replaceAll('_', ' ')}?` };
    });
  }
}

/** Whether a rule holds only after something else. What follows a filled form is none of these. */
function isConditional(rule: Part): boolean {
  return rule.get('condition').items().length > 0;
}

interface Turn {
  readonly intents: readonly string[];
  readonly actions: readonly string[];
}

/** A rule or story cut at what the user says. */
function turnsOf(rule: Part): readonly Turn[] {
  const turns: { intents: string[]; actions: string[] }[] = [];
  for (const step of rule.get('steps').items()) {
    const alternatives = step.get('or').items();
    const intents = [step, ...alternatives].flatMap((each) => each.get('intent').text() ?? []);
    if (intents.length > 0) turns.push({ intents, actions: [] });
    const action = step.get('action').text();
    if (action !== undefined) turns.at(-1)?.actions.push(action);
    if (step.isRecord && hasKey(step, 'active_loop') && step.get('active_loop').isAbsent) break;
  }
  return turns;
}

function actionsOf(steps: readonly Part[]): string[] {
  return steps.flatMap((step) => step.get('action').text() ?? []);
}

function hasKey(step: Part, key: string): boolean {
  return step.entries().some(([name]) => name === key);
}
