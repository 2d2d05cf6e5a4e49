import { defineFieldType } from 'botwright';

export const note = defineFieldType('note', { values: [], open: true });
