export { schemas } from './generated/schemas.js';
