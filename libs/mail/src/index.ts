export { readMail } from './read/read-mail.js';
export type { ReadMail } from './read/read-mail.js';
export { Mailer } from './send/mailer.js';
export type { Enclosure, Mail, MailOutcome } from './send/mailer.js';
export { clockStrip, plainDate } from './words/clock-strip.js';
export { plainMoment } from './words/plain-moment.js';
export { termWords } from './words/term-words.js';
