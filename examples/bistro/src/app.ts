/** A dialogue from the command line, a turn an argument. */
import { argv } from 'node:process';
import { talk } from './bistro.js';

const DEMO = ['a table outside please', 'tomorrow', 'half past seven in the evening', 'four', 'yes', 'Mira'];
const said = argv.slice(2);
for (const line of await talk(said.length > 0 ? said : DEMO, new Date())) console.log(line);
