import { approve, askApproval, giveSources, sendAnswer } from '../support/answer.js';
import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { letterTo } from '../support/mailbox.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const ministry = '0192f000-0000-7000-8000-000000000001';

const samples = {
  kk: {
    question: 'Биыл аудандарға қанша жедел жәрдем көлігі бөлінді?',
    again: 'Аудандарға бөлінген жедел жәрдем көліктерінің саны қанша?',
    answer: 'Биыл аудандарға 18 жедел жәрдем көлігі бөлінді. Сұрағыңызға рақмет.',
    letter: 'сұрау салуға жауап',
    ground: /тыйым салынған не шек қойылған/,
    withheld: 'Жеткізушілердің атаулары',
    because: 'Жеткізушілердің атаулары коммерциялық құпия болып табылады, оны таратуға заңмен тыйым салынған.',
  },
  ru: {
    question: 'Сколько машин скорой помощи выделено районам в этом году?',
    again: 'Просим сообщить, сколько машин скорой помощи выделили районам.',
    answer: 'В этом году районам выделено 18 машин скорой помощи. Благодарим за обращение.',
    letter: 'Ответ на запрос',
    ground: /запрещена или иным образом ограничена/,
    withheld: 'Имена поставщиков',
    because: 'Имена поставщиков составляют коммерческую тайну, распространять её запрещает закон.',
  },
};

/** An answer on its way: drafted with sources, approved by the head on the phone, sent, delivered. */
export function answers(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('answering, in %s', (language) => {
    const say = (key: string) => text(language, key);
    const { question, again, answer, letter, ground, withheld, because } = samples[language];

    test('an answer is drafted with its sources, approved by the head on the phone, and sent; the letter arrives', async () => {
      const email = `answers-${language}-${mark()}@example.kz`;
      const subject = `${question} ${mark()}`;
      const officer = await world().open('/requests?view=unassigned', { language, login: 'daniyar' });
      await officer.request.post(`/api/requests/public/bodies/${ministry}/media-requests`, {
        data: {
          kind: 'media-request',
          language,
          subject,
          text: question,
          requester: { kind: 'editorial-office', name: 'Марат', outlet: 'Меридиан', email },
        },
      });
      await officer.getByRole('link', { name: subject }).click();
      await officer.locator('form#answer textarea').fill(answer);
      await giveSources(officer, say);
      await expectAccessible(officer);
      await officer
        .getByRole('button', { name: say('approval.ask'), exact: true })
        .first()
        .click();
      const drawer = officer.getByRole('dialog');
      await drawer.getByLabel(say('approval.by.head')).check();
      await drawer.getByRole('button', { name: say('approval.ask') }).click();
      await officer.getByText(say('approval.state.open')).waitFor();

      const head = await world().open('/inbox', { language, login: 'head', width: 390 });
      const card = head.getByRole('article').filter({ hasText: answer });
      await card.waitFor();
      await expectAccessible(head);
      await expectNoSidewaysScroll(head);
      await card.getByRole('button', { name: say('approvals.approve'), exact: true }).click();
      await card.getByRole('button', { name: say('approvals.undo') }).waitFor();
      await card.getByText(say('approvals.counts')).waitFor({ timeout: 30_000 });

      await officer.reload();
      await officer.getByText(say('approval.state.approved')).waitFor();
      await officer.setViewportSize({ width: 390, height: 900 });
      await expectNoSidewaysScroll(officer);
      await expectAccessible(officer);
      await officer.getByRole('button', { name: say('request.action.answer') }).click();
      await officer
        .getByRole('dialog')
        .getByRole('button', { name: say('send.submit'), exact: true })
        .click();
      await officer.locator('form#answer').waitFor({ state: 'detached' });
      const mail = await letterTo(world, email, letter);
      expect(mail.text).toContain(answer);
    }, 240_000);

    test('story 4: a part is refused on a ground that is the head’s: the head sees it on the phone, the requester reads what, why and by which clause', async () => {
      const subject = `${question} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: question });
      const officer = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await officer.locator('form#answer textarea').first().fill(answer);
      await giveSources(officer, say);
      await officer.getByRole('combobox', { name: say('withheld.add') }).click();
      await officer.getByRole('option', { name: ground }).click();
      const part = officer.getByRole('group', { name: ground });
      await part.getByLabel(say('withheld.what')).fill(withheld);
      await part.getByLabel(say('withheld.reasoning')).fill(because);
      await part.getByText(say('withheld.byHead')).waitFor();
      await expectFine(officer);
      await askApproval(officer, say);

      const head = await world().open('/inbox', { language, login: 'head', width: 390 });
      const card = head.getByRole('article').filter({ hasText: because });
      await card.getByText(withheld, { exact: true }).waitFor();
      await expectFine(head);
      await head.setViewportSize({ width: 390, height: 900 });
      await approve(head, because, say);

      await officer.reload();
      await officer.getByText(say('approval.state.approved')).waitFor();
      await sendAnswer(officer, say);
      await officer.locator('form#answer').waitFor({ state: 'detached' });
      await officer
        .getByRole('group', { name: say('withheld.decided') })
        .getByText(withheld, { exact: true })
        .waitFor();
      await expectFine(officer);
      await author.goto(status);
      const given = author.getByRole('group', { name: say('withheld.decided') });
      for (const words of [withheld, because, ground]) await given.getByText(words).first().waitFor();
      await expectFine(author);
    }, 240_000);

    test('who asks about the same is offered the earlier answer, with where it comes from', async () => {
      const officer = await world().open('/requests?view=unassigned', { language, login: 'daniyar' });
      const subject = `${again} ${mark()}`;
      await officer.request.post(`/api/requests/public/bodies/${ministry}/media-requests`, {
        data: {
          kind: 'media-request',
          language,
          subject,
          text: again,
          requester: { kind: 'editorial-office', name: 'Алия', outlet: 'Дала', email: 'aliya@example.kz' },
        },
      });
      await officer.getByRole('link', { name: subject }).click();
      const panel = officer.getByRole('region', { name: say('earlier.title') });
      await panel.getByRole('listitem').filter({ hasText: answer }).first().getByRole('button').click();
      await expectAccessible(officer);
      await officer
        .getByRole('region', { name: say('draft.claims') })
        .getByText(say('draft.source.earlier-answer'))
        .first()
        .waitFor();
      expect(await officer.locator('form#answer textarea').inputValue()).toContain(answer);
    }, 120_000);

    test('the order of approval is set by the authorized person, and the head stays where the law wants the head', async () => {
      const page = await world().open('/approvals', { language, login: 'aigerim' });
      const openPanel = () => page.getByRole('button', { name: say('chains.open') }).click();
      await openPanel();
      const panel = page.getByRole('dialog');
      const answers = panel.getByRole('region', { name: say('chains.decision.answer'), exact: true });
      await answers.getByLabel(say('chains.add')).selectOption({ label: say('approval.by.head') });
      await answers
        .getByRole('listitem')
        .filter({ hasText: say('approval.by.head') })
        .waitFor();
      const byHead = panel.getByRole('region', { name: say('chains.decision.refusal-by-head') });
      expect(await byHead.getByRole('listitem').getByRole('button').count()).toBe(0);
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await panel.getByRole('button', { name: say('chains.save') }).click();
      await panel.waitFor({ state: 'detached' });
      await openPanel();
      await answers.getByRole('listitem').getByRole('button').click();
      await panel.getByRole('button', { name: say('chains.save') }).click();
      await panel.waitFor({ state: 'detached' });
    }, 60_000);
  });
}
