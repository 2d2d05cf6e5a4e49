/** Bots as people write them first: a handful of tasks with three to five samples each. `asked` are ways to say it that no sample has,
 * `strange` what comes in all the same. */

export const smallBots = [
  {
    name: 'bank',
    tasks: {
      balance: ['how much money do I have', 'what is my balance', 'show my account balance', 'balance please'],
      transfer: ['send money to a friend', 'transfer 50 euros', 'I want to make a transfer', 'pay someone'],
      card: ['my card is lost', 'block my card', 'someone stole my card', 'I cannot find my card'],
      branch: ['where is the nearest branch', 'find a branch', 'branch opening hours', 'is the branch open'],
    },
    asked: [
      ['how much money is in my account', 'balance'],
      ['tell me my balance', 'balance'],
      ['can I transfer money', 'transfer'],
      ['send 20 euros to a friend please', 'transfer'],
      ['I lost my card', 'card'],
      ['please block the card', 'card'],
      ['which branch is open today', 'branch'],
      ['nearest branch please', 'branch'],
    ],
  },
  {
    name: 'home',
    tasks: {
      light: ['turn on the light', 'switch the lights off', 'make it brighter', 'dim the light', 'lights on please'],
      heating: ['make it warmer', 'turn up the heating', 'it is too cold in here', 'set the heating to 20 degrees'],
      door: ['lock the door', 'is the front door locked', 'open the garage door', 'unlock the front door'],
    },
    asked: [
      ['turn the light off', 'light'],
      ['can you dim the lights', 'light'],
      ['switch on the lights', 'light'],
      ['turn down the heating please', 'heating'],
      ['it is cold', 'heating'],
      ['is the garage door open', 'door'],
      ['please lock the front door', 'door'],
    ],
  },
  {
    name: 'gym',
    tasks: {
      join: ['I want to become a member', 'how do I sign up', 'membership please'],
      cancel: ['cancel my membership', 'I want to leave the gym', 'how do I quit'],
      classes: ['which classes do you offer', 'when is the yoga class', 'book a class'],
      hours: ['when do you open', 'opening hours', 'are you open on sunday'],
      greeting: ['hello', 'hi there', 'good morning', 'hi, how are you'],
    },
    asked: [
      ['I would like to sign up', 'join'],
      ['how do I become a member', 'join'],
      ['please cancel my membership', 'cancel'],
      ['book a yoga class', 'classes'],
      ['which yoga classes are there', 'classes'],
      ['are you open today', 'hours'],
      ['what are your opening hours', 'hours'],
      ['good morning to you', 'greeting'],
      ['hello there', 'greeting'],
    ],
  },
];

export const strange = [
  'how old is the universe',
  'what is the capital of peru',
  'tell me a joke about cats',
  'play some jazz',
  'who won the match last night',
  'book me a flight to rome',
  'translate good evening into french',
  'how do plants grow',
  'asdf qwertz',
  'why is the sky blue',
  'recommend a film for tonight',
  'pizza with extra cheese',
];

/** @returns the bot as a training set */
export const trainingSet = (/** @type {(typeof smallBots)[number]} */ { tasks }) => ({
  language: 'en-US',
  fieldTypes: [],
  tasks: Object.entries(tasks).map(([name, texts]) => ({
    name,
    fields: [],
    samples: texts.map((text) => ({ segments: [{ text }] })),
  })),
});
