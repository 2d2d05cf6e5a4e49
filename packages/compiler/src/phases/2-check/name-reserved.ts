import { name_reserved } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { namedThings } from './named-things.js';

/** A name that already means something else. */
export const nameReserved: Check = (context) => {
  for (const { name, what, place } of namedThings(context)) {
    const reason = reasonAgainst(name, what);
    if (reason !== undefined) context.diagnostics.report(name_reserved({ name, what, reason }), place);
  }
};

function reasonAgainst(name: string, what: string): string | undefined {
  if (what === 'a field type' && name.startsWith('Twilio.')) return 'built-in field types are named like that';
  if (name === '__proto__') return 'it is no ordinary key in JavaScript';
  // The generator of the result's types asks its properties for the method of that name.
  return what === 'a field' && name === 'hasOwnProperty' ? 'it is a method of every object' : undefined;
}
