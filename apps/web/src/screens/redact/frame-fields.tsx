import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Area } from '../../api/attachment-types';
import { useWords } from '../../i18n/use-words';
import classes from './redact.module.css';

/** A frame without a mouse: where it begins and how large it is, in hundredths of the page. */
export function FrameFields({ pages, onArea }: { pages: number; onArea: (area: Area) => void }) {
  const { t } = useWords();
  const [place, setPlace] = useState({ page: 1, left: 10, top: 10, width: 30, height: 5 });
  const fields = (['page', 'left', 'top', 'width', 'height'] as const).filter((name) => name !== 'page' || pages > 1);
  return (
    <details>
      <summary>{t('redact.byNumbers')}</summary>
      <div className={classes.numbers}>
        {fields.map((name) => (
          <NumberInput
            key={name}
            size="sm"
            label={t(`redact.place.${name}`)}
            min={name === 'page' ? 1 : 0}
            max={name === 'page' ? pages : 100}
            value={place[name]}
            onChange={(value) => setPlace({ ...place, [name]: Number(value) || 0 })}
          />
        ))}
        <Button
          variant="default"
          disabled={place.width <= 0 || place.height <= 0}
          onClick={() =>
            onArea({
              page: place.page - 1,
              left: place.left / 100,
              top: place.top / 100,
              width: Math.min(place.width, 100 - place.left) / 100,
              height: Math.min(place.height, 100 - place.top) / 100,
            })
          }
        >
          {t('redact.addFrame')}
        </Button>
      </div>
    </details>
  );
}
