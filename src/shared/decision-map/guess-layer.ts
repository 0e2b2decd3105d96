import type { LayerKind } from './layer.ts';

/** In this order: the one who reviews security is not executive for being a chief, nor the head of technology's buyer technical. */
const words: readonly (readonly [layer: LayerKind, words: RegExp])[] = [
  [
    'compliance',
    /合规|法务|法律|律师|内审|审计|内控|监察|安全(?!生产)|等保|保密|隐私|数据保护|首席风险官|\b(ciso|dpo|grc|legal|counsel|lawyer|compliance|audit\w*|(?:cyber)?security|infosec|privacy|data protection|chief risk officer)\b/i,
  ],
  ['procurement', /采购|招标|招投标|集采|物资|\b(procurement|purchas\w*|sourcing|tender\w*|buyer)\b/i],
  [
    'executive',
    // 行长 is not in 工商银行长沙分行, nor 局长 in 电信局长春分局.
    /董事|董秘|(?<!副)总裁|[行局厅市区县州院校]长(?![沙春治兴宁江城安三])|书记|主席|理事长|总会计师|总经办|总经理办公室|首席(执行|财务|运营|战略)官|财务总监|创始人|\b(ceo|cfo|coo|chief (?:executive|financial|operating|strategy)|chair(?:man|woman|person)?|(?<!vice[ -])president|managing director|(?:co-?)?founder|board)\b/i,
  ],
  [
    'technical',
    /技术|科技|信息(中心|部|化|系统|官|总监|主管|管理)|架构|研发|开发|算法|数据|工程师|运维|数字化|人工智能|平台|\b(cto|cio|cdo|it|ai|ml|devops|tech\w*|engineer\w*|architect\w*|developer|data|digital|information|software|infrastructure|r&d)\b/i,
  ],
  [
    'end-user',
    /坐席|座席|客服(专员|代表)|话务员|柜员|操作[员工]|班组长|店员|店长|医[师生]|护士|教师|老师|\b(agent|teller|operator|nurse|teacher|clerk|end user)\b/i,
  ],
  [
    'business',
    /业务|运营|客服|客户|呼叫中心|信用卡|零售|个金|公司金融|信贷|风控|风险|理赔|承保|市场|营销|销售|产品|渠道|品牌|人力|人事|供应链|生产|制造|质量|事业部|事业群|门店|电商|政务服务|教务|\b(business|operations?|customer|contact cent(?:er|re)|call cent(?:er|re)|service|sales|marketing|product|retail|claims|credit|lending|risk|cards?|hr|human resources|supply chain|manufacturing|cmo|chro)\b/i,
  ],
];

/** Chiefs and general managers of the whole house: executive unless something else says of what they are head. */
const headOfAll =
  /^(常务|执行)?(副)?总(经理)?$|副总裁|首席\S*官|总经理助理|\b(general manager|vice[ -]president|[se]?vp|chief \w+ officer)\b/i;

/**
 * The layer in which somebody decides, read from the title, else from the department; both in Chinese or English. A guess
 * that the user may correct.
 * @returns null when neither says it.
 */
export function guessLayer(title: string, department: string): LayerKind | null {
  const [said, place] = [title, department].map((text) => text.normalize('NFKC').trim());
  return layerIn(said ?? '') ?? layerIn(place ?? '') ?? (headOfAll.test(said ?? '') ? 'executive' : null);
}

function layerIn(text: string): LayerKind | null {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
