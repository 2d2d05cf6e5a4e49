/** Channels: what a turn gives, in the form that a phone call, a message, a page or an app's own channel takes. Pure functions. */
export { type ChatCard, type ChatReply, type ChatText, toChat } from './channels/chat.js';
export { type CustomReply, toCustom } from './channels/custom.js';
export {
  type Message,
  type MessageOptions,
  toMessages,
  toMessageTwiml,
} from './channels/messages.js';
export type { Reply } from './channels/reply.js';
export { toVoiceTwiml, type VoiceOptions } from './channels/voice.js';
export { escapeXml } from './markup/xml.js';
