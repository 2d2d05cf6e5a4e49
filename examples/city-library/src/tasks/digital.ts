/** Screens, paper and the air between them. */
import { builtin, defineTask, listen, say } from 'botwright';
import { branch } from '../field-types/places.js';
import { device, paper } from '../field-types/services.js';

export const ebookHelp = defineTask('ebook-help', {
  fields: { Device: device },
  samples: [
    'How do I read ebooks on my {Device}',
    'The ebook app does not open on my {Device}',
    'Can I download audiobooks to my {Device}',
    'I cannot get the ebook onto my {Device}',
    'Which app do I need for ebooks',
    'Does your online library work with a {Device}',
    'My {Device} says the loan has expired',
    'How do I give an ebook back early',
    'Help me set up the ebook app',
    'Is there an app for my {Device}',
    'The download stops half way on my {Device}',
    'Why can I not open the digital magazine on a {Device}',
    'Do ebooks work offline',
  ],
  actions: [say('Install the app Shelf, choose our library and log in with your card and PIN.'), listen()],
});

export const printHelp = defineTask('print-help', {
  fields: { Paper: paper, Pages: builtin.NUMBER, Branch: branch, Device: device },
  samples: [
    'Can I print something',
    'How much is a {Paper} copy',
    'I need to print {Pages:twelve} pages',
    'Is there a printer at {Branch}',
    'Print from my {Device}',
    'Where is the photocopier',
    'Can I scan a document here',
    'I would like to copy {Pages:three} pages in {Paper}',
    'Do you have a scanner in {Branch}',
    'The printer is out of paper',
    'What does printing in {Paper} cost',
    'How do I send a file from my {Device} to the printer',
    'Copies in {Paper}, where',
  ],
  actions: [
    say('Printers and scanners are beside the desk. Scans are free, a page is 10 cents, in colour 40.'),
    listen(),
  ],
});

export const wifiHelp = defineTask('wifi-help', {
  fields: { Device: device, Branch: branch },
  samples: [
    'What is the wifi password',
    'Do you have free internet',
    'My {Device} does not connect to the wifi',
    'How do I get online with my {Device}',
    'Is there wifi at {Branch}',
    'The internet is slow at {Branch}',
    'Which network do I choose',
    'The wifi keeps dropping on my {Device}',
    'Is there a time limit on the wifi',
    'Can I use the internet without a card',
    'No signal in the basement of {Branch}',
    'wlan code please',
  ],
  actions: [
    say('Choose the network "Library" and enter the number of your card. Guests get a code at the desk.'),
    listen(),
  ],
});

export const useComputer = defineTask('use-computer', {
  fields: { Branch: branch, Minutes: builtin.NUMBER, Device: device },
  samples: [
    'Can I use a computer',
    'Are there public computers at {Branch}',
    'I need a PC for {Minutes:thirty} minutes',
    'Is a computer free right now',
    'Do you lend out a {Device}',
    'How long may I sit at a computer',
    'Where are the computers in {Branch}',
    'Can I borrow a {Device} for the afternoon',
    'Is there a word processor on your PCs',
    'I have to fill in a form and have no computer at home',
    'Can I plug in a USB stick at your computers',
    'Book me a workstation for {Minutes:sixty} minutes',
  ],
  actions: [say('Every branch has computers; log in with your card for up to an hour.'), listen()],
});
