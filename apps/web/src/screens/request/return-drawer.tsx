import { useReturn } from '../../api/proceedings';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import type { DrawerProps } from './decisions';
import { ProceduralForm } from './procedural-form';

/** APPC 64(7): a ground that does not hold today is shown and says until when it held, or what it waits for. */
export default function ReturnDrawer({ request, onClose }: DrawerProps) {
  const { t, dates } = useWords();
  const decide = useReturn(request.id);
  const grounds = request.proceedings.returnGrounds.map((ground) => ({
    ...ground,
    note: ground.until
      ? t(ground.possible ? 'return.until' : 'return.wasUntil', { day: dates.fullDay(ground.until) })
      : t('return.notYet'),
  }));
  return (
    <SidePanel title={t('return.title', { number: request.number })} onClose={onClose}>
      <ProceduralForm
        language={request.language}
        grounds={grounds}
        submit={t('return.submit')}
        onDecide={(decision) => decide.mutate(decision, { onSuccess: onClose })}
        isPending={decide.isPending}
        error={decide.error}
      >
        <p>{t('return.rule')}</p>
      </ProceduralForm>
    </SidePanel>
  );
}
