// Without emitted types, a result is that of any assistant: no error.
import { BundleError, handle, openAssistant, type QueryResult } from '@botwright/runtime';

export function answer(bytes: Uint8Array | ArrayBuffer, text: string): QueryResult {
  const assistant = openAssistant(bytes);
  const result = assistant.query(text, { tasks: ['any'], language: 'en', runnersUp: 1 });
  const value: string | undefined = result.fields.Any?.value;
  handle(result, { any: ({ task }) => task + value, fallback: () => '' });
  return result;
}

export const code = (error: BundleError): string => error.code satisfies string;
