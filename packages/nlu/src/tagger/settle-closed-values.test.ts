import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openModel, type Predictor } from '../predict.js';
import { type Segment, type TrainingSet, train } from '../train.js';

const said = (text: string): Segment => ({ text });
const tag = (field: string): Segment => ({ field });

const list = (name: string, values: readonly string[]): TrainingSet['fieldTypes'][number] => ({
  name,
  open: false,
  values: values.map((value) => ({ value, synonyms: [] })),
});

const set: TrainingSet = {
  language: 'en-US',
  fieldTypes: [
    list('service', ['haircut', 'shave', 'dye job']),
    list('day', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']),
  ],
  tasks: [
    {
      name: 'book',
      fields: [
        { name: 'Service', type: 'service' },
        { name: 'Day', type: 'day' },
      ],
      samples: [
        { segments: [said('I need a '), tag('Service')] },
        { segments: [said('book a '), tag('Service'), said(' please')] },
        { segments: [said('a '), tag('Service'), said(' on '), tag('Day')] },
        { segments: [said('can I have an appointment on '), tag('Day')] },
      ],
    },
    {
      name: 'hours',
      fields: [
        { name: 'From', type: 'day' },
        { name: 'To', type: 'day' },
      ],
      samples: [
        { segments: [said('are you open from '), tag('From'), said(' to '), tag('To')] },
        { segments: [said('when do you open')] },
        { segments: [said('what are your hours')] },
      ],
    },
  ],
};

const test = suite<{ model: Predictor }>('settleClosedValues');
test.before(async (context) => {
  context.model = openModel((await train(set)).sections);
});

test('a listed value is found in an order that no sample has, where one field alone can have it', ({ model }) => {
  for (const text of ['a haircut friday please', 'friday haircut', 'can I have a shave saturday', 'monday, dye job']) {
    const { mentions } = model.predict(text, { tasks: ['book'] });
    assert.equal(mentions.map(({ field }) => field).sort(), ['Day', 'Service'], text);
  }
});

test('where several fields could have it, the words around it decide', ({ model }) => {
  const { mentions } = model.predict('are you open from monday to friday', { tasks: ['hours'] });
  assert.equal(
    mentions.map(({ field, value }) => [field, value]),
    [
      ['From', 'monday'],
      ['To', 'friday'],
    ],
  );
});

test.run();
