import { buildCalendar, explainClock, kinds, LawError } from '@baspasoz/law';
import { Option } from 'commander';
import { LineError } from '../answer-lines.js';
import type { CommandContext, RegisterCommand } from '../command.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { answerBatch } from '../law/answer-batch.js';
import type { Language } from '../law/law-answer.js';
import { languages, shortAnswer } from '../law/law-answer.js';
import { readQuestion } from '../law/law-question.js';

interface ExplainOptions {
  kind: string;
  received?: string;
  profile?: string;
  extended?: boolean;
  full?: boolean;
  batch?: boolean;
  lang: Language;
}

async function explainOne(options: ExplainOptions, context: CommandContext): Promise<void> {
  const calendar = buildCalendar();
  try {
    const question = readQuestion(options, calendar.timeZone);
    const clock = explainClock({ ...question, calendar, extended: options.extended ?? false });
    await context.print(options.full ? clock : shortAnswer(clock, options.lang), { pretty: true });
  } catch (error) {
    if (error instanceof LineError || error instanceof LawError)
      throw new CommandError(`${error.code}: ${error.message}`, exitCodes.badInput);
    throw error;
  }
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('law')
    .description('statutory terms, computed and explained')
    .command('explain')
    .description('when a request is registered, when its answer is due, which days were skipped and why')
    .addOption(new Option('--kind <kind>', 'what came in').choices([...kinds]).default('media-request'))
    .option('--received <time>', 'local time of receipt (Asia/Almaty), 2026-03-20T16:00')
    .option('--profile <code>', 'legal profile, instead of the one in force on the day of registration')
    .option('--extended', 'with the one extension the law allows')
    .option('--full', 'the whole explanation: every day, every rule with its clause, in three languages')
    .option('--batch', 'questions as JSON lines on standard input, one answer line each')
    .addOption(new Option('--lang <language>', 'language of the reasons').choices([...languages]).default('en'))
    .action((options: ExplainOptions) => {
      if (options.batch) return answerBatch(context, buildCalendar(), options.lang);
      return explainOne(options, context);
    });
};
