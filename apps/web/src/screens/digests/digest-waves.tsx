import { Link } from 'react-router';
import type { Spike } from '../../api/spike-paths';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { useSpikeWords } from '../spikes/use-spike-words';
import classes from './digests.module.css';

/** Waves of coverage that are under way, or ended since the digest before; nothing where what was written is usual. */
export function DigestWaves({ waves }: { waves: Spike[] }) {
  const { t } = useWords();
  const wordsOf = useSpikeWords();
  if (waves.length === 0) return null;
  return (
    <Card label={t('spikes.name')}>
      <h2>{t('spikes.name')}</h2>
      <ul className={classes.items}>
        {waves.map((wave) => {
          const { title, usual, state } = wordsOf(wave);
          return (
            <li key={wave.id}>
              <Link to={`/spikes/${wave.id}`}>{title}</Link>
              <p className={classes.facts}>
                {state} {usual}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
