import type { MapWords } from '../../src/shared/decision-map/picture/words-on-picture.ts';

/** Words of a picture as the Chinese application says them. */
export const pictureWords: MapWords = {
  notPlaced: '尚未归层',
  date: (date) => date,
  day: (date) => date.slice(5),
  layers: {
    executive: '高层战略',
    procurement: '采购决策',
    compliance: '合规审查',
    business: '业务决策',
    technical: '技术选型',
    'end-user': '最终用户',
  },
  stances: { mentor: '导师', supporter: '支持', neutral: '中立', 'non-supporter': '不支持', enemy: '反对' },
  coverages: { unknown: '未知', 'no-contact': '未接触', brief: '简短', multiple: '多次', 'in-depth': '深入' },
  buyingRoles: { approver: '批准人', 'decision-maker': '决策人', evaluator: '评估人', user: '使用者' },
  edges: {
    'reports-to': '汇报',
    'dotted-line': '虚线汇报',
    influences: '影响（越粗越强）',
    conflict: '冲突',
    ally: '同盟',
    'approves-before': '先于其审批',
    proxy: '代理',
    'introduced-by': '引荐',
    blocks: '阻断',
  },
  vetoes: { absolute: '一票否决', scope: '范围否决', lifted: '否决已解除' },
  laneCoverage: (share) => `覆盖 ${Math.round(share * 100)}%`,
  influence: '影响力',
  relationship: '关系强度',
  neverMet: '未见面',
  internal: '内部',
};
