import { isOld } from '../../assessment/is-old.js';
import type { CoverageRule } from '../../assessment/coverage-rule.js';
import { marksIn } from '../../assessment/marks-in.js';
import { readText, sentenceAt } from '../../assessment/read-text.js';
import type { Thresholds } from '../../assessment/thresholds.js';
import { withRule } from '../../assessment/with-rule.js';
import type { ArticleAboutUs } from './articles-about-us.js';
import type { CaughtView, DryRunView } from './dry-run-coverage-rule.dto.js';

type Counts = Omit<DryRunView, 'since' | 'articles' | 'aboutUs' | 'leftOut'>;

/** What one rule would have caught of the articles it is tried on. A rule that is switched off catches what it would if it were on. */
export class CatchOfRule {
  readonly #caught: CaughtView[] = [];
  readonly #newlyTold = new Set<string>();
  #noLonger = 0;

  constructor(
    private readonly rule: CoverageRule,
    private readonly thresholds: Thresholds,
    private readonly shown: number,
  ) {}

  try(article: ArticleAboutUs): void {
    const read = readText(article.title, article.text);
    const aged = isOld(article.publishedAt, article.assessedAt);
    const { fired, verdict } = withRule(this.rule, { ...article, read, isOld: aged }, this.thresholds);
    if (!fired) {
      if (article.rules.some(({ id }) => id === this.rule.id)) this.#noLonger += 1;
      return;
    }
    if (verdict.outcome === 'notify' && !article.told) this.#newlyTold.add(article.storyId);
    const sentence = sentenceAt(read, fired.matched[0]?.start ?? 0);
    this.#caught.push({
      articleId: article.id,
      storyId: article.storyId,
      title: article.title,
      url: article.url,
      sourceName: article.sourceName,
      language: article.language,
      publishedAt: article.publishedAt.toISOString(),
      sentence: sentence?.text ?? '',
      marks: sentence ? marksIn(sentence, fired.matched) : [],
      was: article.was,
      wouldBe: verdict.outcome,
      officerSaid: article.officerSaid,
    });
  }

  counts(): Counts {
    const caught = this.#caught;
    const said = (...labels: CaughtView['officerSaid'][]): number =>
      caught.filter(({ officerSaid }) => labels.includes(officerSaid)).length;
    return {
      caught: caught.length,
      stories: new Set(caught.map(({ storyId }) => storyId)).size,
      newlyTold: this.#newlyTold.size,
      noLongerCaught: this.#noLonger,
      confirmed: said('negative'),
      falseAlarms: said('not-negative', 'not-about-us'),
      items: caught.slice(0, this.shown),
    };
  }
}
