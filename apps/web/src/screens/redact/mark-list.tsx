import { Button, Select } from '@mantine/core';
import type { RefusalGround } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import type { MarkedPlace } from './marks';
import classes from './redact.module.css';

interface Props {
  marks: readonly MarkedPlace[];
  grounds: readonly RefusalGround[];
  onChange: (marks: MarkedPlace[]) => void;
}

/** What will be hidden and why, place by place; the ground of each can be another one. */
export function MarkList({ marks, grounds, onChange }: Props) {
  const { t, say } = useWords();
  if (marks.length === 0) return <p className={classes.hint}>{t('redact.none')}</p>;
  return (
    <ol className={classes.list} aria-label={t('redact.places')}>
      {marks.map((mark) => (
        <li key={mark.key}>
          <span>
            {mark.word ? `«${mark.word.text}»` : t('redact.frame')}{' '}
            <span className={classes.hint}>{t('redact.page', { number: mark.page + 1 })}</span>
          </span>
          <Select
            size="xs"
            aria-label={t('redact.groundOf', { place: mark.word?.text ?? t('redact.frame') })}
            data={grounds.map(({ code, label }) => ({ value: code, label: say(label) }))}
            value={mark.groundCode}
            allowDeselect={false}
            onChange={(code) =>
              code && onChange(marks.map((one) => (one === mark ? { ...one, groundCode: code } : one)))
            }
          />
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange(marks.filter((one) => one !== mark))}
            aria-label={t('redact.showAgainNamed', { place: mark.word?.text ?? t('redact.frame') })}
          >
            {t('redact.showAgain')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
