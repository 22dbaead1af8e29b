import { ArrayMaxSize, IsString } from 'class-validator';
import fc from 'fast-check';
import { IsListOf } from './is-list-of.js';
import { validationPipe } from './validation-pipe.js';

class StepDto {
  @IsString()
  by!: string;
}

class ChainDto {
  @ArrayMaxSize(3)
  @IsListOf(() => StepDto)
  steps!: StepDto[];
}

const pipe = validationPipe();
const check = (steps: unknown): Promise<ChainDto> =>
  pipe.transform({ steps }, { type: 'body', metatype: ChainDto }) as Promise<ChainDto>;

describe('a list of objects', () => {
  it('comes as objects of its class', async () => {
    const { steps } = await check([{ by: 'unit' }, { by: 'head' }]);
    expect(steps.every((step) => step instanceof StepDto)).toBe(true);
    expect(steps.map(({ by }) => by)).toEqual(['unit', 'head']);
    expect((await check([])).steps).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['one object', { by: 'unit' }],
    ['a text', 'unit'],
    ['a list inside the list', [[]]],
    ['a list of a list of objects', [[{ by: 'unit' }]]],
    ['null in the list', [null]],
    ['a number in the list', [{ by: 'unit' }, 1]],
    ['an object that breaks a rule of its class', [{ by: 1 }]],
    ['an object with more than its class knows', [{ by: 'unit', more: 1 }]],
    ['more than there may be', [1, 2, 3, 4].map(() => ({ by: 'unit' }))],
  ])('is not %s', async (_what, steps) => {
    await expect(check(steps)).rejects.toThrow();
  });

  it('lets nothing through but objects, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (sent) => {
        const steps = await check(sent).then(
          (dto) => dto.steps,
          () => [],
        );
        expect(steps.every((step) => step instanceof StepDto && typeof step.by === 'string')).toBe(true);
      }),
    );
  });
});
