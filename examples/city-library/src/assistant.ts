/** The information desk of a city library with five branches. */
import { defineAssistant } from 'botwright';
import { browseGenre, findTitle, recommendBook, suggestPurchase } from './tasks/catalogue.js';
import { ebookHelp, printHelp, useComputer, wifiHelp } from './tasks/digital.js';
import { listEvents, registerEvent, seatTaken } from './tasks/events.js';
import { dueDate, fineBalance, loanRenewed, payFine, renewLoan, reportLost, returnItem } from './tasks/loans.js';
import { cardOrdered, changeContact, joinLibrary, replaceCard, resetPin } from './tasks/membership.js';
import { complain, complaintTaken, donateBooks, talkToLibrarian, volunteer } from './tasks/people.js';
import {
  cancelReservation,
  interlibraryLoan,
  reservationStatus,
  reserveTitle,
  titleReserved,
} from './tasks/reservations.js';
import { bookRoom, cancelRoom, roomBooked } from './tasks/rooms.js';
import { anythingElse, collectTrouble, fallback, goodbye, greeting, thanks } from './tasks/small-talk.js';
import { accessibility, branchAddress, openingHours } from './tasks/visiting.js';

export default defineAssistant('city-library-bot', {
  friendlyName: 'City library',
  modelBuild: 'v-01',
  tasks: [
    findTitle,
    browseGenre,
    recommendBook,
    suggestPurchase,
    renewLoan,
    loanRenewed,
    dueDate,
    returnItem,
    reportLost,
    fineBalance,
    payFine,
    reserveTitle,
    titleReserved,
    cancelReservation,
    reservationStatus,
    interlibraryLoan,
    openingHours,
    branchAddress,
    accessibility,
    joinLibrary,
    cardOrdered,
    replaceCard,
    resetPin,
    changeContact,
    bookRoom,
    roomBooked,
    cancelRoom,
    listEvents,
    registerEvent,
    seatTaken,
    ebookHelp,
    printHelp,
    wifiHelp,
    useComputer,
    talkToLibrarian,
    volunteer,
    donateBooks,
    complain,
    complaintTaken,
    greeting,
    anythingElse,
    thanks,
    goodbye,
    fallback,
    collectTrouble,
  ],
  defaults: {
    assistant_initiation: greeting,
    fallback,
    collect: { validate_on_failure: collectTrouble },
  },
  styleSheet: {
    name: 'Friendly desk',
    voice: { say_voice: 'Polly.Amy' },
    collect: {
      validate: {
        on_failure: {
          messages: [{ say: 'Once more, please.' }, { say: 'I still missed it.' }, { say: 'Last try.' }],
          repeat_question: true,
        },
        on_success: { say: '' },
        max_attempts: 4,
      },
    },
  },
});
