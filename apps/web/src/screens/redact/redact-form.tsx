import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Area, AttachmentPreview } from '../../api/attachment-types';
import { pagePicture, useRedact } from '../../api/redaction';
import type { RefusalGround } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { FrameFields } from './frame-fields';
import { MarkList } from './mark-list';
import { everywhere, markOf, toggled } from './marks';
import type { MarkedPlace } from './marks';
import classes from './redact.module.css';
import { Sheet } from './sheet';

interface Props {
  id: string;
  attachmentId: string;
  preview: AttachmentPreview;
  grounds: readonly RefusalGround[];
  onDone: () => void;
}

/** Left the pages, right the ground, the places and the deed. Without a ground nothing can be marked. */
export function RedactForm({ id, attachmentId, preview, grounds, onDone }: Props) {
  const { t, say } = useWords();
  const [ground, setGround] = useState<string | null>(null);
  const [marks, setMarks] = useState<MarkedPlace[]>([]);
  const [sought, setSought] = useState('');
  const make = useRedact(id, attachmentId);
  const addArea = (area: Area) => ground && setMarks([...marks, markOf(area, ground)]);

  return (
    <div className={classes.columns}>
      <div className={classes.pages} data-open={ground !== null}>
        {Array.from({ length: preview.pages }, (_, page) => (
          <Sheet
            key={page}
            page={page}
            picture={pagePicture(id, attachmentId, page)}
            words={preview.words.filter((word) => word.page === page)}
            marks={marks.filter((mark) => mark.page === page)}
            onToggle={(word) => ground && setMarks(toggled(marks, word, ground))}
            onArea={addArea}
          />
        ))}
      </div>
      <Card label={t('redact.panel')} className={classes.panel}>
        <Select
          label={t('redact.ground')}
          description={t('redact.groundHint')}
          placeholder={t('redact.chooseGround')}
          required
          data={grounds.map(({ code, label }) => ({ value: code, label: say(label) }))}
          value={ground}
          allowDeselect={false}
          onChange={setGround}
        />
        <p className={classes.hint}>{t('redact.how')}</p>
        {preview.words.length > 0 && (
          <form
            className={classes.search}
            onSubmit={(event) => {
              event.preventDefault();
              if (ground) setMarks(everywhere(marks, preview.words, sought, ground));
            }}
          >
            <TextInput
              label={t('redact.everywhere')}
              value={sought}
              maxLength={200}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={!ground || sought.trim() === ''}>
              {t('redact.markAll')}
            </Button>
          </form>
        )}
        {ground && <FrameFields pages={preview.pages} onArea={addArea} />}
        <MarkList marks={marks} grounds={grounds} onChange={setMarks} />
        <p className={classes.hint}>{t('redact.reason')}</p>
        {make.error && <ProblemNote problem={make.error} />}
        <Button
          loading={make.isPending}
          disabled={marks.length === 0}
          onClick={() =>
            make.mutate({ marks: marks.map(({ key: _key, word: _word, ...mark }) => mark) }, { onSuccess: onDone })
          }
        >
          {t('redact.make')}
        </Button>
        <p className={classes.hint}>{t('redact.result')}</p>
      </Card>
    </div>
  );
}
