/** The module that a page gets from the dev server in place of the emitted one: the same to its importers, but what it exports
 * answers from another bundle after a swap. No importer is loaded again, so the page keeps its state. */

/** Sent to the page when a new bundle is there. */
export const SWAP = 'botwright:swap';

/** What comes with it. */
export interface SwapMessage {
  /** Of the emitted module, which tells the assistants of a page apart. */
  readonly module: string;
  /** Of the bundle; names its address, lest an older one comes out of a cache. */
  readonly version: string;
}

/** @param message  of the bundle to begin with */
export function liveModule({ module, version }: SwapMessage): string {
  return `import { openAssistant } from '@botwright/runtime';
export { handle } from '@botwright/runtime';

async function open(version) {
  const url = new URL('./bundle.bot?v=' + version, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(\`The bundle could not be loaded from \${url}: HTTP status \${response.status}.\`);
  return openAssistant(new Uint8Array(await response.arrayBuffer()));
}

let current = await open(${JSON.stringify(version)});
let newest = ${JSON.stringify(version)};

export default {
  get name() { return current.name; },
  get language() { return current.language; },
  get modelBuild() { return current.modelBuild; },
  get document() { return current.document; },
  get tasks() { return current.tasks; },
  query: (text, options) => current.query(text, options),
};

import.meta.hot?.on(${JSON.stringify(SWAP)}, async ({ module, version }) => {
  if (module !== ${JSON.stringify(module)}) return;
  newest = version;
  const next = await open(version);
  if (version !== newest) return;
  current = next;
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    if (overlay.shadowRoot?.querySelector('.plugin')?.textContent.includes('botwright')) overlay.remove();
  }
  console.info('[botwright] ' + current.name + ' answers from ' + current.modelBuild);
  dispatchEvent(new CustomEvent(${JSON.stringify(SWAP)}, { detail: { name: current.name, modelBuild: current.modelBuild } }));
});
`;
}
