import { settings_invalid } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** Defaults, fallback settings or a style sheet of a wrong shape. */
export const settingsInvalid: Check = ({ assistant, validator, diagnostics }) => {
  const settings = [
    { key: 'defaults', definition: 'Defaults', value: assistant.defaults },
    { key: 'fallback', definition: 'FallbackSettings', value: assistant.fallback },
    { key: 'styleSheet', definition: 'StyleSheet', value: assistant.styleSheet },
  ];
  for (const { key, definition, value = {} } of settings) {
    const violation = validator.validate(`assistant.schema.json#/definitions/${definition}`, value);
    if (violation === undefined) continue;
    const path = violation.path === '' ? key : `${key}.${violation.path}`;
    const { problem, suggestion } = violation;
    diagnostics.report(settings_invalid({ path, problem, suggestion }), assistant.places.key('', key));
  }
};
