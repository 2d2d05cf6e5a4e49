/** A `botwright dev` of its own, as another tool drives it: by its events. */
import type { DevEventDocument } from '@botwright/bundle';
import { schemas } from '@botwright/bundle/schemas';
import { Ajv } from 'ajv';
import * as assert from 'uvu/assert';
import { resultOf, startBotwright } from '../../botwright.test.support.js';

const validate = new Ajv({ allErrors: true, schemas: Object.values(schemas), strict: false });

/** How long an event may take on a busy machine. */
const PATIENCE_MS = 30_000;

export type Kind = DevEventDocument['kind'];

export interface Dev {
  readonly url: string;
  /** All that were told, each valid by its schema. */
  readonly events: readonly DevEventDocument[];
  /** Waits for an event after those that this was called for before. */
  next<K extends Kind>(
    kind: K,
    matches?: (event: Extract<DevEventDocument, { kind: K }>) => boolean,
  ): Promise<Extract<DevEventDocument, { kind: K }>>;
  /** Interrupts it, and gives what it left. */
  stop(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

export async function startDev(root: string, args: readonly string[] = []): Promise<Dev> {
  const child = startBotwright(['dev', '--json', '--port', '0', ...args], { cwd: root });
  const result = resultOf(child);
  const events: DevEventDocument[] = [];
  let awake = (): void => {};
  let rest = '';
  child.stdout?.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = JSON.parse(line);
      assert.ok(validate.validate('dev-event.schema.json', event), `${line}\n${validate.errorsText()}`);
      events.push(event);
    }
    awake();
  });
  let seen = 0;
  const next: Dev['next'] = async (kind, matches = () => true) => {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      for (; seen < events.length; seen++) {
        const event = events[seen] as never as Extract<DevEventDocument, { kind: typeof kind }>;
        if (event.kind !== kind || !matches(event)) continue;
        seen += 1;
        return event;
      }
      let timer: NodeJS.Timeout | undefined;
      const wasTold = await new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, Math.max(0, end - Date.now()), false);
        awake = () => resolve(true);
      });
      clearTimeout(timer);
      assert.ok(wasTold, `no ${kind} came after ${JSON.stringify(events.slice(-3))}`);
    }
  };
  const { url } = await next('ready');
  return {
    url,
    events,
    next,
    async stop() {
      child.kill('SIGINT');
      const { code, stderr } = await result;
      return { code, stderr };
    },
  };
}
