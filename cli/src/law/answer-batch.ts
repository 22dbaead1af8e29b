import type { WorkCalendar } from '@baspasoz/law';
import { LawError } from '@baspasoz/law';
import { answerLines, jsonOf, LineError } from '../answer-lines.js';
import type { CommandContext } from '../command.js';
import type { Language } from './law-answer.js';
import { answer } from './law-answer.js';
import { readQuestion } from './law-question.js';

/** Answers questions as JSON lines. */
export const answerBatch = (context: CommandContext, calendar: WorkCalendar, language: Language): Promise<void> =>
  answerLines(context, (line) => {
    try {
      return answer(readQuestion(jsonOf(line), calendar.timeZone), calendar, language);
    } catch (error) {
      throw error instanceof LawError ? new LineError(error.code, error.message) : error;
    }
  });
