import type { LineEditions } from '../domain/line-content.js';
import type { LineSource } from '../domain/line-content.js';
import type { ApproverKind } from '../domain/line-approval.js';
import type { LocalizedText } from '@baspasoz/law';

/** `care` is the unit of the structural unit's officer, `control` another one. */
type DemoUnit = 'care' | 'control';
/** Who does a step: the authorized person, an officer of the press service, the officer of the unit `care`. */
export type DemoPerson = 'authorized' | 'press' | 'unit';

export interface DemoTopic {
  key: string;
  name: LocalizedText;
  unit: DemoUnit;
  deputy: DemoUnit | null;
  approver: ApproverKind;
  /** Days from today. */
  validFrom: number;
  reviewOn: number;
}

export interface DemoLine {
  topic: string;
  unit: DemoUnit;
  editions: LineEditions;
  source: LineSource;
  restriction?: 'internal';
  tags: string[];
  validFrom: number;
  validUntil: number;
  writtenBy: DemoPerson;
  steps: ({ do: 'ask' } | { do: 'approve'; by: DemoPerson } | { do: 'withdraw'; reason: string })[];
}

/** The topic plan of the ministry; one topic has no valid line and a review that is overdue. */
export const demoTopics: DemoTopic[] = [
  {
    key: 'heating',
    name: { kk: 'Ауруханалардағы жылыту маусымы', ru: 'Отопительный сезон в больницах', en: 'Heating of hospitals' },
    unit: 'care',
    deputy: null,
    approver: 'first-head',
    validFrom: -200,
    reviewOn: -4,
  },
  {
    key: 'ambulances',
    name: { kk: 'Жедел медициналық жәрдем көліктері', ru: 'Машины скорой медицинской помощи', en: 'Ambulances' },
    unit: 'care',
    deputy: 'control',
    approver: 'unit',
    validFrom: -60,
    reviewOn: 120,
  },
  {
    key: 'medicines',
    name: {
      kk: 'Тегін дәрі-дәрмекпен қамтамасыз ету',
      ru: 'Бесплатное лекарственное обеспечение',
      en: 'Free medicines',
    },
    unit: 'control',
    deputy: 'care',
    approver: 'authorized-person',
    validFrom: -60,
    reviewOn: 90,
  },
];

export const demoLines: DemoLine[] = [
  {
    topic: 'ambulances',
    unit: 'care',
    editions: {
      kk: {
        question: 'Биыл өңірлерге қанша жедел жәрдем көлігі бөлінді?',
        text: 'Биыл ауылдық аудандарға 120 жаңа жедел жәрдем көлігі бөлінді. Әр көлікте кардиограф, дефибриллятор және өкпені жасанды желдету аппараты бар. Көліктер аудандық ауруханаларға толық жеткізілді.',
      },
      ru: {
        question: 'Сколько машин скорой помощи выделено регионам в этом году?',
        text: 'В этом году сельским районам выделено 120 новых машин скорой помощи. В каждой есть кардиограф, дефибриллятор и аппарат искусственной вентиляции лёгких. Машины полностью доставлены в районные больницы.',
      },
      en: {
        question: 'How many ambulances have the regions received this year?',
        text: 'This year 120 new ambulances were given to rural districts. Each carries a cardiograph, a defibrillator and a ventilator. All have reached the district hospitals.',
      },
    },
    source: { kind: 'unit-reply', reference: 'Медициналық көмекті ұйымдастыру департаментінің мәліметі', url: null },
    tags: ['жедел жәрдем', 'скорая помощь', 'ауыл'],
    validFrom: -20,
    validUntil: 45,
    writtenBy: 'press',
    steps: [{ do: 'ask' }, { do: 'approve', by: 'unit' }],
  },
  {
    topic: 'medicines',
    unit: 'control',
    editions: {
      kk: {
        question: 'Жеңілдікпен берілетін дәрілер неге кешікті?',
        text: 'Үш облыста жеткізу жеткізушінің кінәсінен кешікті. Министрлік шартты бұзып, дәріні басқа жеткізушіден алды. Қазір барлық облыста дәрінің үш айлық қоры бар.',
      },
      ru: {
        question: 'Почему были перебои с льготными лекарствами?',
        text: 'В трёх областях поставка задержалась по вине поставщика. Министерство расторгло договор и получило лекарства у другого поставщика. Сейчас во всех областях есть запас лекарств на три месяца.',
      },
    },
    source: {
      kind: 'document',
      reference: 'Медициналық және фармацевтикалық бақылау комитетінің анықтамасы',
      url: null,
    },
    tags: ['дәрі-дәрмек', 'лекарства', 'сатып алу'],
    validFrom: -15,
    validUntil: 3,
    writtenBy: 'press',
    steps: [{ do: 'ask' }, { do: 'approve', by: 'authorized' }],
  },
  {
    topic: 'ambulances',
    unit: 'control',
    editions: {
      kk: {
        question: 'Ауылға бөлінген жедел жәрдем көліктері тексерілді ме?',
        text: 'Комитет биыл ауылдық аудандарға бөлінген 96 жаңа жедел жәрдем көлігін тексерді. Көліктердің жарақтануы стандартқа сай.',
      },
      ru: {
        question: 'Проверены ли машины скорой помощи, выделенные селу?',
        text: 'Комитет проверил 96 новых машин скорой помощи, выделенных в этом году сельским районам. Оснащение машин соответствует стандарту.',
      },
    },
    source: {
      kind: 'unit-reply',
      reference: 'Медициналық және фармацевтикалық бақылау комитетінің тексеру қорытындысы',
      url: null,
    },
    tags: ['жедел жәрдем', 'тексеру'],
    validFrom: 0,
    validUntil: 60,
    writtenBy: 'press',
    steps: [{ do: 'ask' }],
  },
  {
    topic: 'medicines',
    unit: 'control',
    editions: {
      kk: {
        question: 'Дәрі қоры облыстар бойынша қалай бөлінген?',
        text: 'Облыстар бойынша қор туралы кесте тек қызметтік пайдалануға арналған: сұрақ қойылса, комитетке жолдаңыз.',
      },
      ru: {
        question: 'Как распределён запас лекарств по областям?',
        text: 'Таблица запаса по областям только для служебного пользования: при вопросе направляйте в комитет.',
      },
    },
    source: { kind: 'document', reference: 'Комитеттің қызметтік жазбасы', url: null },
    restriction: 'internal',
    tags: ['дәрі-дәрмек'],
    validFrom: -10,
    validUntil: 80,
    writtenBy: 'press',
    steps: [{ do: 'ask' }, { do: 'approve', by: 'authorized' }],
  },
  {
    topic: 'heating',
    unit: 'care',
    editions: {
      kk: {
        question: 'Сарыбұлақ аудандық ауруханасына жылу қашан беріледі?',
        text: 'Қазандықты ауыстыру жұмысы жүріп жатыр. Науқастар көрші аудандық ауруханаға көшірілді.',
      },
      ru: {
        question: 'Когда в Сарыбулакской районной больнице будет тепло?',
        text: 'Идёт замена котла. Пациенты переведены в соседнюю районную больницу.',
      },
    },
    source: {
      kind: 'unit-reply',
      reference: 'Медициналық көмекті ұйымдастыру департаменті, телефон арқылы',
      url: null,
    },
    tags: ['жылу', 'отопление'],
    validFrom: 0,
    validUntil: 10,
    writtenBy: 'unit',
    steps: [],
  },
  {
    topic: 'ambulances',
    unit: 'care',
    editions: {
      kk: {
        question: 'Жедел жәрдем қанша уақытта жетуі керек?',
        text: 'Бірінші санаттағы шақыруға жедел жәрдем он бес минутта жетеді.',
      },
      ru: {
        question: 'За какое время должна приехать скорая помощь?',
        text: 'На вызов первой категории скорая помощь приезжает за пятнадцать минут.',
      },
    },
    source: { kind: 'document', reference: 'Департаменттің 2025 жылғы анықтамасы', url: null },
    tags: ['жедел жәрдем'],
    validFrom: -40,
    validUntil: 60,
    writtenBy: 'press',
    steps: [
      { do: 'ask' },
      { do: 'approve', by: 'unit' },
      { do: 'withdraw', reason: 'Норматив қайта қаралып жатыр, жаңа редакциясы шыққанша қолданылмайды.' },
    ],
  },
];
