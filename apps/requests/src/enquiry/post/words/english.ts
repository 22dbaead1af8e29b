import type { NoticeWords } from './notice-words.js';

export const english: NoticeWords = {
  of: {
    asked: { subject: 'Your unit is asked for information', sentence: 'Your unit is asked for information.' },
    reminder: {
      subject: 'Reminder: an enquiry waits for a reply',
      sentence: 'The enquiry has no reply yet. The inner term is about to end.',
    },
    overdue: {
      subject: 'The unit did not reply in time',
      sentence: 'The inner term is over and the unit has not replied to the enquiry.',
    },
    escalated: {
      subject: 'The unit’s reply is needed',
      sentence: 'The enquiry has no reply. The whole unit and the authorized person have been told.',
    },
    clarified: {
      subject: 'The enquiry has been clarified',
      sentence: 'The explanation you asked for has been given. The inner term runs again.',
    },
    withdrawn: {
      subject: 'The information is needed no more',
      sentence: 'The enquiry was withdrawn; no reply is needed.',
    },
    'clarification-asked': {
      subject: 'The unit asks what is meant',
      sentence: 'The unit asks what is meant. The inner term stands still until it is told.',
    },
    replied: { subject: 'The unit has replied', sentence: 'The unit has replied to the enquiry.' },
    'not-competent': {
      subject: 'The question is not of the unit’s competence',
      sentence: 'The unit says that the question is not of its competence.',
    },
    'handed-over': {
      subject: 'The enquiry was handed over to another unit',
      sentence: 'The unit handed the enquiry over to the competent one.',
    },
  },
  betweenBodies: {
    asked: { subject: 'Another body asks for a position', sentence: 'Another state body asks for your position.' },
    reminder: {
      subject: 'Reminder: another body waits for a position',
      sentence: 'The question of another body has no position yet. The term is running out.',
    },
    overdue: {
      subject: 'A position between bodies was not given in time',
      sentence: 'The term has passed and the asked body has given no position.',
    },
    escalated: {
      subject: 'The position of a body is needed',
      sentence: 'A question between bodies has no position. The authorized persons of both bodies have been told.',
    },
    clarified: {
      subject: 'Another body explained its question',
      sentence: 'The explanation you asked for was given. The term runs again.',
    },
    withdrawn: {
      subject: 'The position is needed no more',
      sentence: 'Another body withdrew its question; no reply is needed.',
    },
    'clarification-asked': {
      subject: 'Another body asks what is meant',
      sentence: 'The asked body asks what is meant. The term stands still until it is told.',
    },
    replied: { subject: 'Another body gave its position', sentence: 'The asked body gave its position.' },
    'not-competent': {
      subject: 'The question is not of the competence of the other body',
      sentence: 'The asked body said that the question is not of its competence.',
    },
  },
  unit: (unit) => `Unit: ${unit}`,
  otherBody: (body) => `The other body: ${body}`,
  serves: (body) => `For the position that a body asked for: ${body}`,
  request: (request) => `Request: ${request}`,
  instruction: 'By instruction of the first head.',
  question: (question) => `Question:\n${question}`,
  reason: (reason) => `What for: ${reason}`,
  due: (moment) => `Reply by: ${moment}`,
  open: 'Open and reply',
};
