import { describe, expect, test } from 'vitest';
import { bankMap } from '../../../test/support/bank-map.ts';
import { aMap, aStakeholder, mapDay, unknownPerson } from '../../../test/support/decision-map.ts';
import type { ActivityRow } from '../activities/model.ts';
import type { TaskRow } from '../tasks/model.ts';
import { attendeesOf, type MeetingRecords, meetingPack, nextMeeting } from './meeting-pack.ts';

const at = '2026-01-01T00:00:00.000Z';

function anActivity(given: Partial<ActivityRow> & { readonly with?: readonly string[] }): ActivityRow {
  const { with: names = [], ...rest } = given;
  return {
    ...{ id: rest.subject ?? 'activity', accountId: 'account', accountName: 'account', opportunityId: 'deal' },
    ...{ opportunityName: 'deal', kind: 'meeting', subject: 'meeting', day: mapDay, time: null, minutes: null },
    ...{ place: '', status: 'done', outcome: null, excerpt: '', isCut: false, createdAt: at, updatedAt: at },
    attendees: names.map((name) => ({ id: `person of ${name}`, isTeammate: false, name, title: '' })),
    ...rest,
  };
}

function aTask(given: Partial<TaskRow>): TaskRow {
  return {
    ...{ id: given.title ?? 'task', title: 'task', dueOn: null, doneAt: null, ownerId: null, accountId: 'account' },
    ...{ opportunityId: 'deal', personId: 'person of zhang', ownerName: null, accountName: null },
    ...{ opportunityName: null, personName: null, finding: null, stakeholderId: null, createdAt: at, updatedAt: at },
    ...given,
  };
}

const nothing: MeetingRecords = { activities: [], tasks: [] };

describe('a meeting pack', () => {
  test('holds those chosen, in the order of the map, and nobody who is not on it', () => {
    const map = aMap({ people: { chen: {}, zhang: {}, li: {} } });
    const pack = meetingPack(map, mapDay, ['li', 'nobody', 'chen'], nothing);
    expect(pack.map(({ person }) => person.id)).toEqual(['chen', 'li']);
  });

  test('brings to compliance what its layer asks, its material and the veto that nobody covers', () => {
    const [luo] = meetingPack(bankMap(), mapDay, ['罗崇'], nothing);
    expect({
      ...{ layer: luo?.layer?.key, stanceOn: luo?.stanceOn, freshness: luo?.freshness, veto: luo?.holdsVeto },
      ...{ questions: luo?.questions, material: luo?.material, approach: luo?.approach },
      findings: luo?.findings.map(({ code }) => code).slice(0, 1),
    }).toEqual({
      ...{ layer: 'compliance', stanceOn: null, freshness: 0, veto: true },
      questions: ['data-safe', 'regulation', 'audit'],
      material: ['mlps-certificate', 'audit-report', 'privacy-agreement', 'on-premises-manual'],
      approach: ['on-premises', 'data-stays'],
      findings: ['veto-uncovered'],
    });
  });

  test('tells only of dangers that are about the one it tells of', () => {
    const pack = meetingPack(bankMap(), mapDay, ['罗崇', '张敏'], nothing);
    for (const { person, findings } of pack) {
      expect(findings.every(({ stakeholderIds }) => stakeholderIds.includes(person.id))).toBe(true);
    }
  });

  test.each([
    ['today', mapDay, 1],
    ['one half-life ago', '2026-10-24', 0.5],
    ['never', null, 0],
  ])('says what a stance verified %s still counts', (_, verified, counts) => {
    const map = aMap({ people: { zhang: { verifiedOn: verified } }, scoring: { halfLifeDays: 30 } });
    const [zhang] = meetingPack(map, mapDay, ['zhang'], nothing);
    expect([zhang?.stanceOn, zhang?.freshness]).toEqual([verified, counts]);
  });

  test.each([
    ['a lifted veto', { vetoKind: 'absolute', vetoState: 'lifted' }, false],
    ['a dormant veto', { vetoKind: 'scope', vetoState: 'dormant' }, true],
    ['no veto', { vetoKind: 'none' }, false],
  ] as const)('%s is a veto: %j → %s', (_, given, holds) => {
    const [zhang] = meetingPack(aMap({ people: { zhang: given } }), mapDay, ['zhang'], nothing);
    expect(zhang?.holdsVeto).toBe(holds);
  });

  test('has neither questions nor material for a layer of the user’s own, and no layer for whoever is in none', () => {
    const map = aMap({ people: { zhang: { layer: '0192-own' }, chen: { layer: null } } });
    const pack = meetingPack(map, mapDay, ['zhang', 'chen'], nothing);
    expect(pack.map(({ layer, questions, material, approach }) => ({ layer, questions, material, approach }))).toEqual(
      Array.from({ length: 2 }, () => ({ layer: null, questions: [], material: [], approach: [] })),
    );
  });
});

describe('what was promised', () => {
  test('is every open task of this deal about him', () => {
    const tasks = [
      aTask({ title: '给证书' }),
      aTask({ title: '已完成', doneAt: at }),
      aTask({ title: '别人的', personId: 'person of chen' }),
      aTask({ title: '别的商机', opportunityId: 'other' }),
      aTask({ title: '没有人', personId: null }),
    ];
    const map = aMap({ people: { zhang: {}, unknown: unknownPerson } });
    const pack = meetingPack(map, mapDay, ['zhang', 'unknown'], { ...nothing, tasks });
    expect(pack.map(({ openTasks }) => openTasks.map(({ title }) => title))).toEqual([['给证书'], []]);
  });

  test('is what came of the last two contacts with him that took place', () => {
    const activities = [
      anActivity({ subject: '第一次', day: '2026-11-02', with: ['zhang'] }),
      anActivity({ subject: '第三次', day: '2026-11-22', with: ['zhang', 'chen'], outcome: 'advance' }),
      anActivity({ subject: '第二次', day: '2026-11-12', with: ['zhang'] }),
      anActivity({ subject: '计划中', day: '2026-11-22', status: 'planned', with: ['zhang'] }),
      anActivity({ subject: '笔记', day: '2026-11-22', kind: 'note', with: ['zhang'] }),
      anActivity({ subject: '明天', day: '2026-11-24', with: ['zhang'] }),
      anActivity({ subject: '没有他', day: '2026-11-22', with: ['chen'] }),
    ];
    const [zhang] = meetingPack(aMap({ people: { zhang: {} } }), mapDay, ['zhang'], { ...nothing, activities });
    expect(zhang?.lastContacts.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ['第三次', 'advance'],
      ['第二次', null],
    ]);
  });
});

describe('how often somebody is met', () => {
  const met = (...days: string[]) => days.map((day) => anActivity({ subject: day, day, with: ['zhang'] }));
  const contactOf = (lastContactOn: string | null, activities: readonly ActivityRow[], cadenceDays: number | null) => {
    const map = aMap({ people: { zhang: { lastContactOn, cadenceDays } } });
    return meetingPack(map, mapDay, ['zhang'], { ...nothing, activities })[0]?.contact;
  };

  test.each([
    ['nobody met him', [], null],
    ['he was met once', ['2026-11-02'], null],
    ['he was met twice on one day', ['2026-11-02', '2026-11-02'], null],
    ['he was met three times in twenty days', ['2026-11-22', '2026-11-12', '2026-11-02'], 10],
  ])('is the average of the days between contacts: %s', (_, days, everyDays) => {
    expect(contactOf(days[0] ?? null, met(...days), null)?.everyDays).toBe(everyDays);
  });

  test.each([
    ['as long as the usual cadence', '2026-11-02', null, 21, false],
    ['a day longer than the usual cadence', '2026-11-01', null, 21, true],
    ['longer than the cadence agreed with him', '2026-11-15', 7, 7, true],
    ['never', null, 7, 7, false],
  ])('is overdue when the last contact is %s ago', (_, last, agreed, cadenceDays, isOverdue) => {
    expect(contactOf(last, [], agreed)).toEqual({ lastOn: last, cadenceDays, everyDays: null, isOverdue });
  });
});

describe('the next meeting of a deal', () => {
  test('is the soonest planned contact from today on, by day and time', () => {
    const planned = { status: 'planned' } as const;
    const activities = [
      anActivity({ subject: '下周', day: '2026-11-30', ...planned }),
      anActivity({ subject: '今天下午', day: mapDay, time: '15:00', ...planned }),
      anActivity({ subject: '今天上午', day: mapDay, time: '09:00', ...planned }),
      anActivity({ subject: '昨天没开成', day: '2026-11-22', ...planned }),
      anActivity({ subject: '开过了', day: mapDay, time: '08:00' }),
      anActivity({ subject: '取消了', day: mapDay, time: '08:00', status: 'cancelled' }),
      anActivity({ subject: '别的商机', day: mapDay, time: '08:00', opportunityId: 'other', ...planned }),
    ];
    const map = aMap();
    expect([nextMeeting(map, activities, mapDay)?.subject, nextMeeting(map, [], mapDay)]).toEqual(['今天上午', null]);
  });

  test('is attended by those of the map who are invited', () => {
    const { stakeholders } = aMap({ people: { zhang: {}, chen: {} } });
    const unknown = aStakeholder('unknown', unknownPerson);
    const meeting = anActivity({ with: ['zhang', 'stranger'] });
    const me = { id: 'person of chen', isTeammate: true, name: '林晓', title: '' };
    expect(
      attendeesOf({ stakeholders: [...stakeholders, unknown] }, { ...meeting, attendees: [...meeting.attendees, me] }),
    ).toEqual(['zhang']);
  });
});
