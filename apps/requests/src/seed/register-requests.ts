import type { DemoRequest } from './demo-request.js';

type Asked = Pick<DemoRequest, 'key' | 'language' | 'subject' | 'text' | 'requester'>;

/** Answered today and open to everybody at once: an entry of the register to look at. */
const opened = (asked: Asked, answer: string): DemoRequest => ({
  ...asked,
  kind: 'media-request',
  channel: 'web',
  came: 'now',
  disclosure: { consent: true, exclusivityDays: 0 },
  steps: [{ do: 'answer', text: answer }, { do: 'disclose' }],
});

const journalist = (name: string, outlet: string, email: string): DemoRequest['requester'] => ({
  kind: 'journalist',
  name,
  outlet,
  email,
});

/** Requests of the ministry that stand in its public register, or wait for it. */
export const ministryRegister: DemoRequest[] = [
  opened(
    {
      key: 'register-vaccines',
      language: 'kk',
      subject: 'Тұмауға қарсы екпе қанша адамға салынды',
      text: 'Менің атым Айнұр Сәтбай, «Дала хабар» газетінің тілшісімін, телефоным +7 701 000 00 21. Биыл тұмауға қарсы екпе қанша адамға салынды және вакцина жеткілікті ме?',
      requester: journalist('Айнұр Сәтбай', 'Дала хабар', 'ainur@dala-habar.example'),
    },
    'Биыл тұмауға қарсы екпе екі миллион жүз мың адамға салынды. Вакцинаның қоры барлық өңірде жеткілікті, екпе емханаларда тегін салынады.',
  ),
  opened(
    {
      key: 'register-queues',
      language: 'ru',
      subject: 'Сколько ждут планового МРТ',
      text: 'Уважаемая пресс-служба! Меня зовут Марат Сейдахметов, пишу по просьбе читательницы Ивановой А. П., живущей по адресу ул. Абая, д. 15, кв. 3. Сколько дней ждут планового МРТ в столице и что делается, чтобы ждали меньше?',
      requester: journalist('Марат Сейдахметов', 'Меридиан', 'news@meridian.example'),
    },
    'В столице планового МРТ ждут в среднем девять дней. До конца года в двух поликлиниках начнут работать новые аппараты, и ожидание сократится до пяти дней.',
  ),
  opened(
    {
      key: 'register-schools',
      language: 'kk',
      subject: 'Мектептердегі медицина қызметкерлері',
      text: 'Елдегі мектептердің қаншасында медицина қызметкері бар және биыл қанша орын бос тұр? Өңірлер бойынша көрсетуіңізді сұраймын.',
      requester: journalist('Бекзат Тұрсын', 'Қазақ радиосы', 'bekzat@qazradio.example'),
    },
    'Мектептердің тоқсан жеті пайызында медицина қызметкері бар. Бос орын саны екі жүз отыз, олардың көбі шалғайдағы ауыл мектептерінде.',
  ),
  {
    key: 'register-refused',
    kind: 'media-request',
    channel: 'web',
    language: 'ru',
    subject: 'Результаты проверки больницы',
    text: 'Просим прислать результаты проверки больницы, о которой вы сообщали в октябре.',
    requester: journalist('Олег Ким', 'Степной телеграф', 'kim@steppe-telegraph.example'),
    came: 'now',
    disclosure: { consent: true, exclusivityDays: 0 },
    steps: [
      {
        do: 'refuse',
        groundCode: 'control-before-decision',
        reasoning:
          'Проверка больницы завершена, но решение по её результатам ещё не принято. Когда оно будет принято, выводы проверки будут опубликованы на нашем сайте.',
        headDecisionReference: '№ 01-7/214',
      },
      { do: 'disclose' },
    ],
  },
  {
    key: 'register-waiting',
    kind: 'media-request',
    channel: 'web',
    language: 'kk',
    subject: 'Сирек кездесетін аурулардың дәрілері',
    text: 'Сирек кездесетін аурулардың дәрілеріне биыл қанша қаражат бөлінді және тізімге қандай дәрілер қосылды?',
    requester: journalist('Жанар Оспан', 'Дала хабар', 'zhanar@dala-habar.example'),
    came: 'now',
    disclosure: { consent: true, exclusivityDays: 7 },
    steps: [
      {
        do: 'answer',
        text: 'Сирек кездесетін аурулардың дәрілеріне биыл елу екі миллиард теңге бөлінді. Тізімге жеті жаңа дәрі қосылды, толық тізім министрліктің сайтында.',
      },
      { do: 'disclose' },
    ],
  },
];

/** Requests of the akimat in its public register. */
export const regionRegister: DemoRequest[] = [
  opened(
    {
      key: 'register-roads',
      language: 'kk',
      subject: 'Ауыл жолдарын жөндеу',
      text: 'Биыл облыста қанша шақырым ауыл жолы жөнделді және келесі жылға қандай жолдар жоспарланған?',
      requester: journalist('Ерлан Байжан', 'Оңтүстік тынысы', 'erlan@ontustik.example'),
    },
    'Биыл облыста үш жүз он шақырым ауыл жолы жөнделді. Келесі жылға тағы екі жүз сексен шақырым жоспарланған, тізімі әкімдіктің сайтында.',
  ),
  opened(
    {
      key: 'register-water',
      language: 'ru',
      subject: 'Питьевая вода в сёлах области',
      text: 'Сколько сёл области до сих пор без централизованной питьевой воды и когда её подведут?',
      requester: journalist('Наталья Пак', 'Меридиан', 'pak@meridian.example'),
    },
    'Без централизованной питьевой воды остаются сорок два села. Восемнадцать подключат в следующем году, остальные получат модульные станции до конца 2028 года.',
  ),
];
