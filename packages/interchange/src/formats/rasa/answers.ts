/** What the bot does after an intent, by its rules and stories: only what follows the first intent of one can be carried over. */
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
  /** What is done when a form is filled. */
  readonly #byForm = new Map<string, Answer>();

  constructor(documents: readonly Part[], domain: Domain, losses: Losses) {
    this.#domain = domain;
    this.#losses = losses;
    const of = (key: string): readonly Part[] => documents.flatMap((document) => document.get(key).items());
    for (const rule of of('rules')) this.#read(rule);
    const stories = of('stories');
    for (const story of stories) this.#read(story);
    if (stories.some((story) => turnsOf(story).length > 1)) {
      const what = 'Of stories only the first turn was taken.';
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

  #read(rule: Part): void {
    const steps = rule.get('steps').items();
    const path = rule.path;
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
      if (!this.#byForm.has(named)) this.#byForm.set(named, { actions, path });
      if (form !== undefined) return;
    }
    const [turn] = turnsOf(rule);
    if (turn === undefined) return;
    for (const intent of turn.intents) {
      if (!this.#byIntent.has(intent)) this.#byIntent.set(intent, { actions: turn.actions, path });
    }
  }

  #replies(action: string, path: string): readonly DraftReply[] {
    if (RESPONSE.test(action)) {
      const { replies, notes } = this.#domain.response(action);
      for (const { path: where, what } of notes) {
        this.#losses.warn({ path: where, what, why: 'A reply is a text or a picture.' });
      }
      return replies;
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

  #questions(form: string): readonly DraftQuestion[] {
    return this.#domain.form(form).map(({ slot, entity }) => {
      const asked = [`utter_ask_${form}_${slot.text}`, `utter_ask_${slot.text}`]
        .flatMap((name) => this.#domain.response(name).replies)
        .flatMap((reply) => ('say' in reply ? [reply.say] : []));
      return {
        name: slot,
        prompt: asked[0] ?? `${slot.text.replaceAll('_', ' ')}?`,
        ...(entity !== undefined && { type: { own: entity } }),
      };
    });
  }
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
