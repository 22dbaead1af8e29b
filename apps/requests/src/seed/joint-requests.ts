import type { DemoRequest } from './demo-request.js';

/** Requests whose answers rest on what the akimat knows too: one question has its position, the other waits for it. */
export const ministryJoint: DemoRequest[] = [
  {
    key: 'joint-ambulatories',
    kind: 'media-request',
    channel: 'e-mail',
    language: 'ru',
    subject: 'Ремонт сельских амбулаторий в Туркестанской области',
    text: 'Просим сообщить, сколько сельских амбулаторий отремонтировано в Туркестанской области в этом году и сколько средств на это выделено из республиканского и местного бюджетов.',
    requester: {
      kind: 'editorial-office',
      name: 'Ольга Ким',
      outlet: 'Степной вестник',
      email: 'red@stepnoi-vestnik.example',
    },
    came: { dueInWorkingDays: 3 },
    lateReason: 'Письмо пришло на общий адрес и переслано пресс-службе позже',
    steps: [
      { do: 'take' },
      {
        do: 'ask-body',
        question:
          'Сколько сельских амбулаторий отремонтировано в области в этом году и сколько средств выделено из местного бюджета? Просим указать отчётную дату.',
        reason: 'Для ответа редакции: средства выделяют и республиканский, и местный бюджет.',
        position:
          'В этом году в области отремонтировано 18 сельских амбулаторий, из местного бюджета выделено 640 млн тенге. Отчётная дата: 1 ноября 2026 года.',
      },
    ],
  },
  {
    key: 'joint-housing',
    kind: 'media-request',
    channel: 'e-mail',
    language: 'kk',
    subject: 'Ауылға келген жас дәрігерлерге тұрғын үй',
    text: 'Биыл Түркістан облысының ауылдарына қанша жас дәрігер келді, олардың нешеуіне тұрғын үй берілді және бір реттік жәрдемақы төленді?',
    requester: {
      kind: 'editorial-office',
      name: 'Гүлнар Серік',
      outlet: 'Ауыл тынысы',
      email: 'redaktsia@auyl-tynysy.example',
    },
    came: { dueInWorkingDays: 4 },
    lateReason: 'Хат ортақ поштаға келіп, баспасөз қызметіне кейін берілді',
    steps: [
      { do: 'take' },
      {
        do: 'ask-body',
        question: 'Биыл облыс ауылдарына келген жас дәрігерлердің нешеуіне тұрғын үй берілді?',
        reason: 'Тұрғын үйді жергілікті атқарушы орган береді, редакцияға жауап дайындау үшін қажет.',
      },
    ],
  },
];
