import { forecastRules } from '@baspasoz/law';
import { backtest, offices } from './backtest.js';
import { runs } from './forecast-breaches.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** How the offices of the backtest are told from the same numbers everywhere. */
const seed = 2026;

/** docs/forecast.md: what the forecast does, and how often it was right in made-up offices. */
export function forecastTable(): string {
  const rows = offices.map((office) => {
    const result = backtest(office, seed);
    return row(
      office.name,
      String(result.foretold),
      percent(result.late),
      result.brier.toFixed(3),
      (result.late * (1 - result.late)).toFixed(3),
      percent(result.lateWhenLikely),
      percent(result.lateWhenUnlikely),
      percent(result.covered),
    );
  });
  const titles = [
    'office',
    'fates foretold',
    'became late',
    'Brier score',
    'of the mere mean',
    'late when «likely»',
    'late when not',
    'count in the interval',
  ];
  return `${[
    '# The forecast of breaches, and how often it is right',
    'Made by `apps/requests/scripts/write-forecast-table.mjs`; a spec fails when it is out of date. Do not edit by hand.',
    '## How it is computed',
    `For each officer, each structural unit and the press service: how many requests were decided on each working day of the last weeks (window and least number are on the screen). The coming days are then run through ${runs} times. Each coming working day is a day drawn from the measured ones, with as many decisions as that day had; they go to the requests whose term ends first. A request is «likely to be late» when it was late in at least half of the runs. The interval leaves out the lowest and the highest tenth of the runs. Below ${forecastRules.leastDecisions} decisions in the window nothing is foretold: a pace would be guessed, not measured.`,
    'What it does not know: requests yet to come, a holiday or a new colleague, how hard a question is. An office that was idle for want of requests shows a slower pace than it could have: the forecast then errs towards late.',
    '## Backtest',
    'Five made-up offices live through a year (a term of five working days, arrivals and decisions at random around the means in `backtest.ts`); on every evening the fate of every open request is foretold from the forty working days before it, then compared with what came. These are not the data of any real body.',
    [row(...titles), row(...titles.map(() => '---')), ...rows].join('\n'),
    'Brier score: mean square of the error, 0 is perfect; the next column is the score of somebody who always foretells the mean. The interval is meant to hold four fifths; whole numbers make it hold more.',
  ].join('\n\n')}\n`;
}
