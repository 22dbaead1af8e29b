import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import { ViewChips } from '../../ui/view-chips';
import { ArticleForm } from './article-form';
import { TableForm } from './table-form';

const ways = ['one', 'table'] as const;

/** What was published where no feed is: one article by hand, or the table of another monitor. */
export default function GiveArticlesDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [way, setWay] = useState<(typeof ways)[number]>('one');
  return (
    <SidePanel title={t('given.name')} onClose={onClose}>
      <ViewChips
        label={t('given.ways')}
        views={ways}
        chosen={way}
        say={(one) => t(`given.way.${one}`)}
        onChoose={setWay}
      />
      {way === 'one' ? <ArticleForm /> : <TableForm />}
    </SidePanel>
  );
}
