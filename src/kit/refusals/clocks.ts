import { no, type Words } from './words.js';

export const clocks = {
  'clocks.answer-needed': no(422, 'Tulis apa yang sudah atau akan dilakukan.', 'Write what has been done, or will be.'),
  'clocks.answered': no(409, 'Sudah dijawab, atau kewajibannya sudah dipenuhi.', 'It is answered already, or the duty has been done.'),
} as const satisfies Record<string, Words>;
