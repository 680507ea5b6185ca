import { describe, expect, it } from 'vitest';
import type { Task } from './api';
import { contentOf, draftOf, isComplete, newMilestone, personsOf } from './moves';

const task: Task = {
  id: 'W01-01',
  source: 'plan',
  title: '示例任务',
  lead: 'gxj',
  co: ['kjj', 'jyj'],
  deadline: '2027-12-31',
  state: 'in-progress',
  persons: [{ unit: 'gxj', duty: 'owner', name: '示例甲', account: 'gxj.clerk' }],
  milestones: [
    { id: 'm1', title: '方案', due: '2026-06-30', done: '2026-06-20' },
    { id: 'm3', title: '落地', due: '2027-06-30' },
  ],
  progress: [],
  evidence: [{ id: 'e1', name: '会议纪要.pdf', unit: 'gxj' }],
  signed: true,
  reportedMonthly: true,
  version: 7,
};
const draft = (changes = {}) => ({ ...draftOf(task, 'gxj', '2026-11-25'), ...changes });

describe('contentOf', () => {
  it('says of an amendment only what changes', () => {
    expect(contentOf('amend', draft(), task)).toBeNull();
    expect(contentOf('amend', draft({ co: ['jyj', 'kjj'] }), task)).toBeNull();
    expect(contentOf('amend', draft({ co: ['kjj'], deadline: '2027-06-30' }), task)).toEqual({
      co: ['kjj'],
      deadline: '2027-06-30',
    });
  });

  it('names only those who have a name, with a login only where there is one', () => {
    const persons = { ...personsOf(task, 'gxj'), leader: { name: ' 示例乙 ', account: '' } };
    expect(contentOf('assign', draft({ persons }), task)).toEqual({
      unit: 'gxj',
      persons: [
        { unit: 'gxj', duty: 'leader', name: '示例乙' },
        { unit: 'gxj', duty: 'owner', name: '示例甲', account: 'gxj.clerk' },
      ],
    });
  });

  it('begins with the first milestone that is open', () => {
    expect(contentOf('reach', draft(), task)).toEqual({ milestone: 'm3', on: '2026-11-25' });
  });

  it('says nothing for a step that needs nothing', () => {
    expect(contentOf('approve', draft(), task)).toBeNull();
  });
});

describe('isComplete', () => {
  it('asks for a reason where one has to be given', () => {
    expect(isComplete('return', draft(), task, ' ')).toBe(false);
    expect(isComplete('return', draft(), task, '佐证不全')).toBe(true);
    expect(isComplete('approve', draft(), task, '')).toBe(true);
  });

  it('asks for a later deadline, and for the words of every milestone', () => {
    expect(isComplete('ask-extension', draft(), task, '需要时间')).toBe(false);
    expect(isComplete('ask-extension', draft({ deadline: '2028-01-31' }), task, '需要时间')).toBe(true);
    expect(isComplete('break-down', draft({ milestones: [newMilestone([], '2027-01-31')] }), task, '')).toBe(false);
  });
});

describe('newMilestone', () => {
  it('takes an id no other has', () => {
    expect(newMilestone(task.milestones, '2027-12-31')).toEqual({ id: 'm4', title: '', due: '2027-12-31' });
    expect(newMilestone([{ id: 'm2', title: '', due: '' }], '2027-12-31').id).toBe('m3');
  });
});
