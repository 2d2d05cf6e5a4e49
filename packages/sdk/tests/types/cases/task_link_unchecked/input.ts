// Where links or tasks are not known to the letter, nothing is said; where they are, spreads do not hide a mistake.
import { type Action, defineAssistant, defineTask, listen, redirect, type TaskDefinition } from '@botwright/sdk';

const name: string = 'a';
const program: Action[] = [{ redirect: 'task://nowhere' }];
const tasks: TaskDefinition[] = [];

const dynamic = defineTask('dynamic', { actions: [redirect(`task://${name}`), listen({ tasks: [name] })] });
const shared = defineTask('shared', { actions: program });
const wrong = defineTask('wrong', { actions: [redirect('task://nowhere')] });
const one = [dynamic];
const pair = [dynamic, wrong];

export const anyTask = defineAssistant('any-task', { tasks: [wrong, ...tasks] });
export const anyLink = defineAssistant('any-link', { tasks: [dynamic, shared] });
export const rightSpread = defineAssistant('spread', { tasks: [shared, ...one] });
export const wrongSpread = defineAssistant('spread', { tasks: [shared, ...pair] });
