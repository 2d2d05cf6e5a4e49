import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { currencies, symbols } from '../currencies/currencies.js';
import { tongues } from '../languages/languages.js';
import { LANGUAGES } from '../phrases/language-of.js';
import { cities } from './cities.js';
import { countries, nameOf } from './countries.js';
import { usStates } from './us-states.js';

/** What a table says twice. */
function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('countries: every code of ISO 3166-1 once, in order, with no more names than languages', () => {
  // Kosovo has a code that ISO leaves to its users.
  assert.is(countries.length, 249 + 1);
  assert.equal(twice(countries.map(({ alpha2 }) => alpha2)), []);
  assert.equal(twice(countries.map(({ alpha3 }) => alpha3)), []);
  assert.equal(twice(countries.map(nameOf)), []);
  for (const country of countries) {
    assert.match(country.alpha2, /^[A-Z]{2}$/);
    assert.match(country.alpha3, /^[A-Z]{3}$/);
    assert.ok(country.names.length <= LANGUAGES.length && nameOf(country) !== '', country.alpha2);
  }
});

test('states: fifty and the District of Columbia', () => {
  assert.is(usStates.length, 51);
  assert.equal(twice(usStates.map(({ code }) => code)), []);
});

test('cities: at least a thousand, each row read whole', () => {
  assert.ok(cities.length > 1_000, String(cities.length));
  const odd = cities.flat().filter((name) => !/^~?[\p{L}'][\p{L}\p{M}' .-]+$/u.test(name));
  assert.equal(odd, []);
});

test('currencies: codes once, and a currency behind every sign', () => {
  const codes = currencies.map(({ code }) => code);
  assert.equal(twice(codes), []);
  assert.equal(twice(currencies.map(({ names }) => names[0] ?? '')), []);
  assert.ok(currencies.every(({ code, names }) => /^[A-Z]{3}$/.test(code) && /^[A-Z]/.test(names[0] ?? '')));
  assert.equal(
    [...symbols.values()].filter((code) => !codes.includes(code)),
    [],
  );
});

test('languages: names once, in no more languages than ours and their own', () => {
  assert.equal(twice(tongues.map(({ value }) => value)), []);
  assert.ok(tongues.every(({ value, names }) => value !== '' && names.length <= LANGUAGES.length + 1));
});

test.run();
