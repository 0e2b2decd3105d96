import { describe, expect, test } from 'vitest';
import { parseQuickEntry } from './parse-quick-entry.ts';

/** A Monday. */
const today = '2026-11-23';

/** The parts of an entry in the order kind, day, time, minutes, words. */
function partsOf(typed: string, on = today) {
  const entry = parseQuickEntry(typed, on);
  return entry === null ? null : [entry.kind, entry.day, entry.time, entry.minutes, entry.words.join('|')];
}

describe('one line becomes an entry', () => {
  test.each([
    ['拜访 工行 张总 明天', ['visit', '2026-11-24', null, null, '工行|张总']],
    ['拜访工行张总明天下午3点', ['visit', '2026-11-24', '15:00', null, '工行张总']],
    ['明天下午3点半拜访工行张总', ['visit', '2026-11-24', '15:30', null, '工行张总']],
    ['明天上午10点到11点半 开会 江岚银行 需求澄清', ['meeting', '2026-11-24', '10:00', 90, '江岚银行|需求澄清']],
    ['会议 江岚银行 周三 15:30 1小时', ['meeting', '2026-11-25', '15:30', 60, '江岚银行']],
    ['会议 江岚银行 周三 14:00-15:30', ['meeting', '2026-11-25', '14:00', 90, '江岚银行']],
    ['打电话 李经理 后天 10点 30分钟', ['call', '2026-11-25', '10:00', 30, '李经理']],
    ['给工行张总打电话 今天', ['call', '2026-11-23', null, null, '工行张总']],
    ['和王行长开会 本周五 上午9点', ['meeting', '2026-11-27', '09:00', null, '王行长']],
    ['电话 安沛人寿 11-26', ['call', '2026-11-26', null, null, '安沛人寿']],
    ['邮件 安沛人寿 11月26日 报价', ['mail', '2026-11-26', null, null, '安沛人寿|报价']],
    ['任务 寄方案 3天后', ['task', '2026-11-26', null, null, '寄方案']],
    ['任务：寄方案，工行，周五', ['task', '2026-11-27', null, null, '寄方案|工行']],
    ['提醒我 续签保密协议 下周三', ['task', '2026-12-02', null, null, '续签保密协议']],
    ['待办 交标书 月底', ['task', '2026-11-30', null, null, '交标书']],
    ['记录 工行 行长可能换人', ['note', null, null, null, '工行|行长可能换人']],
    ['拜访 工行 昨天', ['visit', '2026-11-22', null, null, '工行']],
    ['拜访 工行 上周四', ['visit', '2026-11-19', null, null, '工行']],
    ['拜访 工行 今晚7点 两个半小时', ['visit', '2026-11-23', '19:00', 150, '工行']],
    ['拜访 工行 明早九点一刻', ['visit', '2026-11-24', '09:15', null, '工行']],
    ['拜访 360集团 26号', ['visit', '2026-11-26', null, null, '360集团']],
    ['拜访 三一重工 十二月三日 下午两点', ['visit', '2026-12-03', '14:00', null, '三一重工']],
    ['拜访　工行　１１／２６　１０：３０', ['visit', '2026-11-26', '10:30', null, '工行']],
    ['拜访 工行 下周三15:30', ['visit', '2026-12-02', '15:30', null, '工行']],
    ['拜访 工行 张总 周四14:00', ['visit', '2026-11-26', '14:00', null, '工行|张总']],
    ['周四10点拜访工行张总', ['visit', '2026-11-26', '10:00', null, '工行张总']],
    ['拜访 工行 周四3点半', ['visit', '2026-11-26', '15:30', null, '工行']],
    ['周五9:30会议 招商', ['meeting', '2026-11-27', '09:30', null, '招商']],
    ['拜访 工行 下周一9:00-10:30', ['visit', '2026-11-30', '09:00', 90, '工行']],
    ['拜访 工行 周4 14:00', ['visit', '2026-11-26', '14:00', null, '工行']],
    ['visit ICBC Mr Zhang tomorrow 3pm', ['visit', '2026-11-24', '15:00', null, 'ICBC|Mr|Zhang']],
    ['call Zhang Min at Jianglan Bank next wed', ['call', '2026-12-02', null, null, 'Zhang|Min|Jianglan|Bank']],
    ['meet Jianglan Bank Fri 10:30 am for 45 min', ['meeting', '2026-11-27', '10:30', 45, 'Jianglan|Bank']],
    ['meeting with Apex on Nov 26 at 3', ['meeting', '2026-11-26', '15:00', null, 'Apex']],
    ['mail Apex 26 Nov offer', ['mail', '2026-11-26', null, null, 'Apex|offer']],
    ['task send deck in 3 days', ['task', '2026-11-26', null, null, 'send|deck']],
    ['remind me to send deck in 2 weeks', ['task', '2026-12-07', null, null, 'send|deck']],
    ['note Apex budget is frozen', ['note', null, null, null, 'Apex|budget|is|frozen']],
    ['会议 工行 明天10-11点', ['meeting', '2026-11-24', '10:00', 60, '工行']],
    ['会议 工行 明天下午3到5点', ['meeting', '2026-11-24', '15:00', 120, '工行']],
    ['会议 工行 明天晚上10点到12点', ['meeting', '2026-11-24', '22:00', 120, '工行']],
    ['拜访 工行 今天晚上12点', ['visit', '2026-11-24', '00:00', null, '工行']],
    ['拜访 工行 昨天晚上12点', ['visit', '2026-11-23', '00:00', null, '工行']],
    ['meeting Apex 12/5 9am-10am', ['meeting', '2026-12-05', '09:00', 60, 'Apex']],
    ['meeting Apex tomorrow 9-10:30 am', ['meeting', '2026-11-24', '09:00', 90, 'Apex']],
    ['meeting Apex tomorrow 11-1pm', ['meeting', '2026-11-24', '11:00', 120, 'Apex']],
    ['meeting Apex tomorrow 1pm to 3pm', ['meeting', '2026-11-24', '13:00', 120, 'Apex']],
    ['visit Apex Market 5 tomorrow', ['visit', '2026-11-24', null, null, 'Apex|Market|5']],
    ['visit Apex 2026-12-31 noon', ['visit', '2026-12-31', '12:00', null, 'Apex']],
  ])('%s', (typed, expected) => {
    expect(partsOf(typed)).toEqual(expected);
  });

  test.each([
    ['昨天拜访了工行张总', ['visit', true, '2026-11-22', '工行张总']],
    ['拜访过 工行 张总', ['visit', true, null, '工行|张总']],
    ['上周五和张总打过电话', ['call', true, '2026-11-20', '张总']],
    ['上周五给李工打了个电话', ['call', true, '2026-11-20', '李工']],
    ['今天和王行长开了会 需求', ['meeting', true, '2026-11-23', '王行长|需求']],
    ['昨天见了 工行 张总', ['meeting', true, '2026-11-22', '工行|张总']],
    ['发过邮件 安沛人寿 报价', ['mail', true, null, '安沛人寿|报价']],
    ['met with Zhang Min yesterday', ['meeting', true, '2026-11-22', 'Zhang|Min']],
    ['called Apex yesterday 3pm', ['call', true, '2026-11-22', 'Apex']],
    ['visited Apex', ['visit', true, null, 'Apex']],
    ['emailed Wang Fang & Li Lei', ['mail', true, null, 'Wang|Fang|Li|Lei']],
    ['拜访 张总、李工 明天', ['visit', false, '2026-11-24', '张总|李工']],
    ['拜访 张总，李工 和 王总', ['visit', false, null, '张总|李工|王总']],
    ['通过 电话 工行', ['call', false, null, '通过|工行']],
    ['任务 了解需求', ['task', false, null, '了解需求']],
    ['拜访 了然科技', ['visit', false, null, '了然科技']],
  ])('%s says whether it took place', (typed, expected) => {
    const entry = parseQuickEntry(typed, today);
    expect(entry === null ? null : [entry.kind, entry.isPast, entry.day, entry.words.join('|')]).toEqual(expected);
  });

  test.each(['工行', '张总', 'Callisto Bank', 'notebook', '拜访', '会议室预订系统', 'meets', '明天', ''])(
    '%s is a search and makes nothing',
    (typed) => {
      expect(partsOf(typed)).toBe(null);
    },
  );
});

describe('a day is read from where one stands', () => {
  test.each([
    ['2026-12-31', '明天', '2027-01-01'],
    ['2026-12-30', '1-5', '2027-01-05'],
    ['2026-12-30', '12-20', '2026-12-20'],
    ['2027-01-05', '12月28日', '2026-12-28'],
    ['2026-11-23', '6-1', '2027-06-01'],
    ['2026-11-30', '5号', '2026-12-05'],
    ['2027-01-31', '31号', '2027-01-31'],
    ['2027-02-01', '31号', '2027-03-31'],
    ['2026-12-31', '下个月5号', '2027-01-05'],
    ['2028-02-28', '后天', '2028-03-01'],
    ['2028-02-10', '2月29日', '2028-02-29'],
    ['2026-11-30', '一个月后', '2026-12-30'],
    ['2027-01-31', '1个月后', '2027-02-28'],
    ['2026-12-29', '两周后', '2027-01-12'],
    ['2026-11-23', '大后天', '2026-11-26'],
    ['2026-11-25', '周三', '2026-11-25'],
    ['2026-11-25', '周一', '2026-11-30'],
    ['2026-11-25', '本周一', '2026-11-23'],
    ['2026-11-29', '下周一', '2026-11-30'],
    ['2026-11-29', '周日', '2026-11-29'],
    ['2026-11-23', '下下周二', '2026-12-08'],
    ['2026-12-28', '下周', '2027-01-04'],
    ['2026-11-23', '星期天', '2026-11-29'],
    ['2026-11-23', '周末', '2026-11-28'],
    ['2026-11-25', 'wednesday', '2026-11-25'],
    ['2026-11-25', 'tue', '2026-12-01'],
    ['2026-11-29', 'next monday', '2026-11-30'],
    ['2026-11-23', 'last thursday', '2026-11-19'],
    ['2026-11-23', 'next week', '2026-11-30'],
    ['2026-12-30', 'Jan 5', '2027-01-05'],
    ['2026-11-23', '3 days ago', '2026-11-20'],
    ['2027-02-10', 'end of month', '2027-02-28'],
  ])('on %s, %s is %s', (on, said, day) => {
    expect(partsOf(`拜访 ${said} 工行`, on)).toEqual(['visit', day, null, null, '工行']);
  });

  test.each(['2月30日', '13-45', '2026-02-31'])('%s is no day, and stays among the words', (said) => {
    expect(parseQuickEntry(`拜访 工行 ${said}`, today)).toMatchObject({ day: null, words: ['工行', said] });
  });
});

describe('an hour', () => {
  test.each([
    ['凌晨12点', '00:00'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['晚上8点', '20:00'],
    ['8点', '08:00'],
    ['3点', '15:00'],
    ['03:00', '03:00'],
    ['下午十二点半', '12:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (said, time) => {
    expect(partsOf(`拜访 工行 明天 ${said}`)).toEqual(['visit', '2026-11-24', time, null, '工行']);
  });

  test('that no clock shows is none', () => {
    expect(parseQuickEntry('拜访 工行 明天 25:00', today)?.time).toBe(null);
  });
});
