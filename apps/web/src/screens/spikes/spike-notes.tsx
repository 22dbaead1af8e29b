import { Link } from 'react-router';
import { useSpikes } from '../../api/spikes';
import { useWords } from '../../i18n/use-words';
import classes from './spikes.module.css';
import { useSpikeWords } from './use-spike-words';

/** Waves of coverage above the stories; nothing while what is written is usual. */
export function SpikeNotes() {
  const { t } = useWords();
  const wordsOf = useSpikeWords();
  const spikes = useSpikes().data?.items ?? [];
  if (spikes.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label={t('spikes.name')}>
      {spikes.map((spike) => {
        const { title, usual, state } = wordsOf(spike);
        return (
          <li key={spike.id} className={classes.note} data-counted={spike.counted} data-ended={spike.endedAt !== null}>
            <p className={classes.title}>
              <Link to={`/spikes/${spike.id}`}>{title}</Link>
            </p>
            <p className={classes.facts}>
              {state} {usual}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
