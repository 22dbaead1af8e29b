import type { Page } from 'playwright-core';
import { giveSources } from '../support/answer.js';
import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    subject: 'Емханалардағы кезек',
    question: 'Қаладағы емханаларда дәрігер қабылдауын орта есеппен қанша күн күтеді?',
    reason: 'Қала емханалары қала әкімдігінің құзыретіне жатады, министрлікте бұл мәлімет жоқ.',
    elsewhere: 'Шымкент қаласының әкімдігі',
    complaint: 'Бұл мәлімет министрліктің өз есебінде бар. Қайта жіберудің күшін жойып, жауап беруді сұраймын.',
    above: 'Қазақстан Республикасының Үкіметі',
    decision: 'Қайта жіберу негізсіз деп танылды, сұрау салуға жауап берілсін.',
    renewed: 'Дәрігер қабылдауын орта есеппен төрт күн күтеді, шұғыл жағдайда сол күні қабылданады.',
    resolution: 'Қайта жіберудің күші жойылды, сұрау салуға жауап беріледі.',
    undecided: 'Телефон арқылы: сұрау салу тіркелгенімен, оны кім қарап жатқаны айтылмады.',
    onPaper: 'Жаңа жауаппен де келіспеймін, өңірлер бойынша мәлімет керек.',
    ground: /тыйым салынған не шек қойылған/,
    withheld: 'Дәрігерлердің тізімі',
    because: 'Дәрігерлердің тізімі дербес деректерге жатады, оны таратуға заңмен шек қойылған.',
  },
  ru: {
    subject: 'Очередь в поликлиниках',
    question: 'Сколько дней в среднем ждут приёма врача в городских поликлиниках?',
    reason: 'Городские поликлиники относятся к компетенции акимата, министерство этих сведений не ведёт.',
    elsewhere: 'Акимат города Шымкента',
    complaint: 'Эти сведения есть в отчёте самого министерства. Прошу отменить перенаправление и ответить.',
    above: 'Правительство Республики Казахстан',
    decision: 'Перенаправление признано необоснованным: дать ответ на запрос.',
    renewed: 'Приёма врача ждут в среднем четыре дня, в срочных случаях принимают в тот же день.',
    resolution: 'Перенаправление отменено, на запрос дан ответ.',
    undecided: 'По телефону: запрос зарегистрирован, но не сказали, кто его рассматривает.',
    onPaper: 'Не согласны и с новым ответом, нужны сведения по областям.',
    ground: /запрещена или иным образом ограничена/,
    withheld: 'Список врачей',
    because: 'Список врачей составляют персональные данные, распространять их запрещает закон.',
  },
};

/** A scan as an officer picks it. */
const scan = (name: string) => ({ name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(name) });

/** A complaint from the status page to the decision of the higher body, as its author and the office see it (APPC 91, 92). */
export function complaints(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('a complaint, in %s', (language) => {
    const say = (key: string, values?: Record<string, string>) => text(language, key, values);
    const sample = samples[language];
    const cardOf = (page: Page) => page.getByRole('region', { name: say('complaint.title'), exact: true });

    /** A request filed on the public form and sent on by the office, with the pages of both. */
    async function decided() {
      const subject = `${sample.subject} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const office = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      await office.getByRole('heading', { level: 1, name: sample.subject }).waitFor();
      const { csrfToken } = (await (await office.request.get('/api/session')).json()) as { csrfToken: string };
      const sent = await office.request.post(`/api/requests/media-requests/${id}/redirect`, {
        data: { whole: true, reason: sample.reason, toName: sample.elsewhere },
        headers: { 'x-csrf-token': csrfToken },
      });
      expect(sent.status()).toBe(200);
      await cardOf(office).waitFor({ timeout: 30_000 });
      await author.goto(status);
      return { author, office };
    }

    test('story 6: who does not agree complains on the status page; the office sends it on, records the decision, and the author sees each step', async () => {
      const { author, office } = await decided();
      const card = cardOf(author);
      await card.getByRole('button', { name: say('complaint.file') }).click();
      await card.getByLabel(say('complaint.field.text')).fill(sample.complaint);
      await expectFine(author);
      await card.getByRole('button', { name: say('complaint.send') }).click();
      await card.getByText(sample.complaint).waitFor();

      const work = cardOf(office);
      await work.getByText(sample.complaint).waitFor({ timeout: 30_000 });
      await expectFine(office);
      await work.getByRole('button', { name: say('complaint.step.forward') }).click();
      await office.getByLabel(say('complaint.field.to')).fill(sample.above);
      await expectFine(office);
      await office.getByRole('button', { name: say('complaint.submit.forward') }).click();
      await work.getByText(say('complaint.awaits')).waitFor();

      await work.getByRole('button', { name: say('complaint.step.resolve') }).click();
      await office.getByLabel(say('complaint.outcome.upheld'), { exact: true }).check();
      await office.getByLabel(say('complaint.field.paper')).fill('12-3/45');
      await office.getByLabel(say('complaint.field.resolve')).fill(sample.decision);
      await office.getByRole('dialog').locator('input[type=file]').setInputFiles(scan('sheshim'));
      await expectFine(office);
      await office.getByRole('button', { name: say('complaint.submit.resolve') }).click();
      await work.getByText(sample.decision).waitFor();
      await work.getByText('sheshim.txt').waitFor();
      await office.getByText(say('ledger.of.decision-scan-attached')).waitFor();
      await expectFine(office);

      await work.getByRole('button', { name: say('complaint.step.answer') }).click();
      await office.locator('form#answer textarea').fill(sample.renewed);
      await giveSources(office, say);
      await office.getByRole('button', { name: say('complaint.submit.answer') }).click();
      await office
        .getByRole('dialog')
        .getByRole('button', { name: say('complaint.submit.answer') })
        .click();
      await work.getByText(sample.renewed).waitFor();
      await office.getByText(say('ledger.of.complaint-resolved')).first().waitFor();
      await expectFine(office);

      await author.reload();
      for (const part of [sample.above, sample.decision, sample.renewed]) await card.getByText(part).waitFor();
      await expectFine(author);

      // The new answer may be complained of too; this one comes on paper, and its scan with it.
      await work.getByRole('button', { name: say('complaint.step.register') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByRole('combobox', { name: say('register.channel') }).click();
      await office.getByRole('option', { name: say('channel.paper'), exact: true }).click();
      await office.getByLabel(say('complaint.field.text')).fill(sample.onPaper);
      await drawer.locator('input[type=file]').setInputFiles(scan('shagym'));
      await expectFine(office);
      await office.getByRole('button', { name: say('complaint.submit.register') }).click();
      await work.getByText(sample.onPaper).waitFor();
      await work.getByText('shagym.txt').waitFor();
    }, 240_000);

    test('story 6: a complaint is satisfied by a new answer that refuses in part and that the head has approved, and its author reads what and why', async () => {
      const { author, office } = await decided();
      const card = cardOf(author);
      await card.getByRole('button', { name: say('complaint.file') }).click();
      await card.getByLabel(say('complaint.field.text')).fill(sample.complaint);
      await card.getByRole('button', { name: say('complaint.send') }).click();
      await card.getByText(sample.complaint).waitFor();

      const work = cardOf(office);
      await work.getByRole('button', { name: say('complaint.step.satisfy') }).click({ timeout: 30_000 });
      const editor = office.getByRole('region', { name: say('complaint.newAnswerCard') });
      await editor.getByLabel(say('complaint.field.satisfy')).fill(sample.resolution);
      await editor.getByRole('textbox', { name: say(`answer.label.${language}`) }).fill(sample.renewed);
      await editor.getByRole('combobox', { name: say('withheld.add') }).click();
      await office.getByRole('option', { name: sample.ground }).click();
      const part = editor.getByRole('group', { name: sample.ground });
      await part.getByLabel(say('withheld.what')).fill(sample.withheld);
      await part.getByLabel(say('withheld.reasoning')).fill(sample.because);
      await giveSources(office, say);
      await editor.locator('input[type=file]').setInputFiles({
        name: 'oblystar.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(sample.renewed),
      });
      await editor.getByText('oblystar.txt').waitFor();
      await expectFine(office);
      await editor.getByRole('button', { name: say('approval.ask'), exact: true }).click();
      // The ground is the head's, so nobody else is offered.
      await office
        .getByRole('dialog')
        .getByRole('button', { name: say('approval.ask') })
        .click();
      await work.getByText(say('complaint.inWork.in-approval')).waitFor({ timeout: 30_000 });
      await expectFine(office);

      const head = await world().open('/inbox', { language, login: 'head', width: 390 });
      const matter = head.getByRole('article').filter({ hasText: sample.resolution }).first();
      for (const words of [sample.complaint, sample.withheld, sample.because])
        await matter.getByText(words, { exact: true }).waitFor();
      await expectFine(head);
      await head.setViewportSize({ width: 390, height: 900 });
      await matter.getByRole('button', { name: say('approvals.approve'), exact: true }).click();
      await matter.getByText(say('approvals.counts')).waitFor({ timeout: 30_000 });

      await office.reload();
      await work.getByText(say('complaint.inWork.approved')).waitFor();
      await office.getByRole('button', { name: say('complaint.submit.satisfy') }).click();
      await office
        .getByRole('dialog')
        .getByRole('button', { name: say('complaint.submit.satisfy') })
        .click();
      await work.getByText(say('complaint.outcome.satisfied')).waitFor();
      await expectFine(office);
      await author.reload();
      for (const words of [sample.resolution, sample.renewed, sample.withheld, sample.because, 'oblystar.txt'])
        await card.getByText(words).first().waitFor();
      await expectFine(author);
    }, 240_000);

    test('story 6: a new answer is with the head when the complaint goes to the higher body: it leaves the head’s list, which says why, and the draft stays', async () => {
      const { author, office } = await decided();
      const card = cardOf(author);
      await card.getByRole('button', { name: say('complaint.file') }).click();
      await card.getByLabel(say('complaint.field.text')).fill(sample.complaint);
      await card.getByRole('button', { name: say('complaint.send') }).click();
      const work = cardOf(office);
      await work.getByRole('button', { name: say('complaint.step.satisfy') }).click({ timeout: 30_000 });
      const editor = office.getByRole('region', { name: say('complaint.newAnswerCard') });
      const resolution = `${sample.resolution} ${mark()}`;
      await editor.getByLabel(say('complaint.field.satisfy')).fill(resolution);
      await editor.getByRole('textbox', { name: say(`answer.label.${language}`) }).fill(sample.renewed);
      await giveSources(office, say);
      await editor.getByRole('button', { name: say('approval.ask'), exact: true }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByLabel(say('approval.by.head')).check();
      await drawer.getByRole('button', { name: say('approval.ask') }).click();
      await work.getByText(say('complaint.inWork.in-approval')).waitFor({ timeout: 30_000 });
      const head = await world().open('/inbox', { language, login: 'head' });
      const matter = head.getByRole('article').filter({ hasText: resolution });
      await matter.waitFor();

      await work.getByRole('button', { name: say('complaint.step.forward') }).click();
      await office.getByLabel(say('complaint.field.to')).fill(sample.above);
      await office.getByRole('button', { name: say('complaint.submit.forward') }).click();
      await matter.waitFor({ state: 'detached', timeout: 30_000 });
      const number = (await work.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
      await head
        .getByRole('region', { name: say('approvals.ended.title') })
        .getByText(say('approvals.ended.forwarded', { complaint: number }))
        .waitFor();
      await expectFine(head);
      await work.getByText(say('complaint.inWork.kept')).waitFor();
      await expectFine(office);
      await work.getByRole('button', { name: say('complaint.kept.read') }).click();
      const kept = office.getByRole('dialog');
      for (const words of [resolution, sample.renewed]) await kept.getByText(words).waitFor();
      await expectFine(office);
    }, 240_000);

    test('story 6: a complaint that comes before a decision is registered by the office, which is told what it is of and that no term has begun', async () => {
      const subject = `${sample.subject} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const office = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      const work = cardOf(office);
      await work.getByRole('button', { name: say('complaint.step.register') }).click();
      await office.getByText(say('complaint.undecided')).waitFor();
      await office.getByLabel(say('complaint.field.text')).fill(sample.undecided);
      await expectFine(office);
      await office.getByRole('button', { name: say('complaint.submit.register') }).click();
      for (const part of [sample.undecided, say('complaint.against.action')]) await work.getByText(part).waitFor();
      await expectFine(office);
      await author.goto(status);
      await cardOf(author).getByText(sample.undecided).waitFor();
    }, 180_000);

    test('a newcomer finds the complaint that waits in the queue, and the number of the statistics opens it', async () => {
      const office = await world().open('/requests?view=complaints', { language, login: 'aigerim' });
      await office.getByRole('link', { name: 'Балалар ауруханаларындағы төсек саны' }).waitFor();
      await expectFine(office);
      await office.goto('/statistics');
      const tile = office.getByText(say('statistics.of.complained'), { exact: true }).locator('..');
      await tile.getByRole('link').click();
      await office.getByRole('link', { name: 'Балалар ауруханаларындағы төсек саны' }).waitFor();
    }, 120_000);
  });
}
