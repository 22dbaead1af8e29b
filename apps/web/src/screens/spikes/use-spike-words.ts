import type { Spike } from '../../api/spike-paths';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { isRare } from './is-rare';

/** A wave in words: what was counted, what is usual, and how it stands. */
export function useSpikeWords() {
  const { t, language, dates } = useWords();
  return (spike: Spike) => ({
    title: t(`spikes.title.${spike.counted}`, { count: spike.articles, hours: spike.windowHours }),
    usual: t(isRare(spike.usual) ? 'spikes.rare' : 'spikes.usual', {
      usual: decimal(spike.usual, language, 1),
      bound: spike.bound,
      count: spike.days,
    }),
    state: spike.endedAt
      ? t('spikes.ended', { moment: dates.moment(spike.endedAt) })
      : t('spikes.since', { moment: dates.moment(spike.beganAt) }),
  });
}
