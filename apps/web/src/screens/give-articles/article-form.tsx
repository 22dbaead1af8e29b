import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useGiveArticle } from '../../api/given';
import type { Medium } from '../../api/given-paths';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { PastMomentFields, usePastMoment } from '../../ui/past-moment';
import { ProblemNote } from '../../ui/problem-note';
import classes from './give-articles.module.css';
import { GivenResult } from './given-result';

const media: Medium[] = ['telegram', 'social', 'site', 'broadcast', 'print'];

/** One article an officer has seen where no feed is. */
export function ArticleForm() {
  const { t } = useWords();
  const [outlet, setOutlet] = useState('');
  const [medium, setMedium] = useState<Medium>('telegram');
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const published = usePastMoment();
  const give = useGiveArticle();
  const fault = (field: string) => (give.error instanceof ApiProblem ? give.error.of(`items.0.${field}`) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate({ outlet, medium, url: url.trim() || undefined, title, text, publishedAt: published.instant });
  };
  if (give.data)
    return (
      <div className={classes.form}>
        <GivenResult given={give.data} />
        <div>
          <Button
            variant="default"
            onClick={() => {
              for (const clear of [setUrl, setTitle, setText]) clear('');
              give.reset();
            }}
          >
            {t('given.another')}
          </Button>
        </div>
      </div>
    );
  return (
    <form onSubmit={submit} className={classes.form}>
      <Select
        label={t('given.medium')}
        data={media.map((one) => ({ value: one, label: t(`given.media.${one}`) }))}
        value={medium}
        allowDeselect={false}
        onChange={(value) => setMedium(media.find((one) => one === value) ?? 'telegram')}
      />
      <TextInput
        label={t('given.outlet')}
        description={t('given.outletHint')}
        required
        maxLength={200}
        value={outlet}
        error={fault('outlet')}
        onChange={(event) => setOutlet(event.currentTarget.value)}
      />
      <TextInput
        label={t('given.url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2_000}
        value={url}
        error={fault('url')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <TextInput
        label={t('given.title')}
        required
        maxLength={1_000}
        value={title}
        error={fault('title')}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t('given.text')}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={50_000}
        value={text}
        error={fault('text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <PastMomentFields
        moment={published}
        dayLabel={t('given.publishedOn')}
        timeLabel={t('given.publishedTime')}
        error={fault('publishedAt')}
      />
      {give.error && <ProblemNote problem={give.error} />}
      <div>
        <Button type="submit" loading={give.isPending} disabled={outlet.trim() === '' || title.trim() === ''}>
          {t('given.submit')}
        </Button>
      </div>
    </form>
  );
}
