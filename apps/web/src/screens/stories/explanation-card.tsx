import type { StoryDetails } from '../../api/story-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './story.module.css';

/** Why the story was found: the names, the rules, the words with their weights, the score against the threshold, the model. */
export function ExplanationCard({ story }: { story: StoryDetails }) {
  const { t, say, language } = useWords();
  const { relevance, rules, tone } = story.explanation;
  const lists = (spans: { text: string }[]) => [...new Set(spans.map(({ text }) => `«${text}»`))].join(', ');
  const named = [...new Map(relevance.map((mention) => [`${mention.kind} ${mention.matched}`, mention])).values()];
  const weighed = [...tone.because].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const sign = (weight: number) => `${weight < 0 ? '−' : '+'}${decimal(Math.abs(weight), language)}`;
  return (
    <Card label={t('story.why')}>
      <h2>{t('story.why')}</h2>
      <p className={classes.verdict}>
        {story.decidedBy && `${t(`story.decidedBy.${story.decidedBy}`)}. `}
        {t(tone.score >= tone.threshold ? 'story.above' : 'story.below', {
          score: decimal(tone.score, language),
          threshold: decimal(tone.threshold, language),
        })}
      </p>
      {named.length > 0 && (
        <>
          <h3>{t('story.names')}</h3>
          <ul className={classes.reasons}>
            {named.map(({ kind, matched }) => (
              <li key={`${kind} ${matched}`}>
                «{matched}» <span className={classes.facts}>{t(`nameKind.${kind}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rules.length > 0 && (
        <>
          <h3>{t('story.rules')}</h3>
          <ul className={classes.reasons}>
            {rules.map((rule) => (
              <li key={rule.id}>
                {say(rule.name)} <span className={classes.facts}>{lists(rule.matched)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {weighed.length > 0 && (
        <>
          <h3>{t('story.words')}</h3>
          <ul className={classes.weights}>
            {weighed.slice(0, 12).map(({ text, start, weight }) => (
              <li key={start}>
                <span>{text}</span>
                <span>{sign(weight)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.facts}>{t('story.model', { model: tone.model })}</p>
    </Card>
  );
}
