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
  unit: (unit) => `Unit: ${unit}`,
  request: (request) => `Request: ${request}`,
  instruction: 'By instruction of the first head.',
  question: (question) => `Question:\n${question}`,
  reason: (reason) => `What for: ${reason}`,
  due: (moment) => `Reply by: ${moment}`,
  open: 'Open and reply',
};
