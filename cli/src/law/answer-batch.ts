import type { WorkCalendar } from '@baspasoz/law';
import { LawError } from '@baspasoz/law';
import type { CommandContext } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import type { Language } from './law-answer.js';
import { answer } from './law-answer.js';
import { QuestionError, readLine } from './law-question.js';

const isExpected = (error: unknown): error is QuestionError | LawError =>
  error instanceof QuestionError || error instanceof LawError;

/**
 * Answers JSON lines one by one and in order: a bad line gets an error line with its number and the others are still
 * answered. Empty lines are passed over.
 */
export async function answerBatch(context: CommandContext, calendar: WorkCalendar, language: Language): Promise<void> {
  let line = 0;
  let bad = 0;
  for await (const text of context.inputLines()) {
    line += 1;
    const trimmed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (trimmed === '') continue;
    try {
      await context.print(answer(readLine(trimmed, calendar.timeZone), calendar, language));
    } catch (error) {
      if (!isExpected(error)) throw error;
      bad += 1;
      await context.print({ error: { code: error.code, message: error.message }, line });
    }
  }
  if (bad === 0) return;
  context.say(`${bad} of ${line} lines could not be answered`);
  context.exitWith(exitCodes.badInput);
}
