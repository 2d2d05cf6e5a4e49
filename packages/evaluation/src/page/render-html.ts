import type { PageContent } from './content.js';
export function renderHtml(content: PageContent): string {
  return `<!doctype html><title>${content.evaluation.assistant}</title>`;
}
