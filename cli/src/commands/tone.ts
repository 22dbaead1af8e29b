import { answerLines } from '../answer-lines.js';
import type { RegisterCommand } from '../command.js';
import { scoreLine } from '../tone/score-line.js';

export const register: RegisterCommand = (program, context) => {
  program
    .command('tone')
    .description('the tone of texts in Kazakh and Russian, scored as the media watch scores them')
    .command('score')
    .description('JSON lines {id, lang?, text} on standard input, one line {id, lang, score, because} each, in order')
    .action(() => answerLines(context, scoreLine));
};
