// Braces are doubled where they are meant literally.
import { builtin, defineTask } from '@botwright/sdk';

export const braces = defineTask('braces', {
  fields: { A: builtin.TIME },
  samples: [
    'escaped {{ and }}',
    '{{{A}}}',
    '{{A}}',
    '}} {A} {{',
    '{A:b}}} c',
    'open { only',
    'open {A',
    'closed } only',
    'closed } before {A}',
    'closed after {A}}',
    'nested {A {A}}',
    'three {{{ of them',
    '{{A}',
  ],
});
