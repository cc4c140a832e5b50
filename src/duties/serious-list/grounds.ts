/** 列入情形 — 严重违法失信名单管理办法第五条至第十一条, in the order of the articles, said shortly. */

export const heavierPenalties = [
  { code: 'heavier-fine', zh: '依照裁量基准从重处以罚款' },
  { code: 'lower-qualification', zh: '降低资质等级' },
  { code: 'revoke-licence', zh: '吊销许可证件' },
  { code: 'revoke-business-licence', zh: '吊销营业执照' },
  { code: 'restrict-business', zh: '限制开展生产经营活动' },
  { code: 'suspend-business', zh: '责令停产停业' },
  { code: 'close-business', zh: '责令关闭' },
  { code: 'restrict-employment', zh: '限制从业' },
  { code: 'other-heavier', zh: '法律、行政法规和部门规章规定的其他较重行政处罚' },
] as const;

export const listingGrounds = [
  { code: 'food-unlicensed', zh: '第五条第一项：未依法取得食品生产经营许可从事食品生产经营' },
  { code: 'food-harmful', zh: '第五条第二项：用非食品原料、添加有害物质、病死畜禽等食品' },
  { code: 'food-limits', zh: '第五条第三项：有害物质超限量、超期原料、未注册特殊食品、虚假标签等' },
  { code: 'food-other', zh: '第五条第四项：其他严重危害身体健康和生命安全的食品安全违法行为' },
  { code: 'drug', zh: '第六条第一项：假药、劣药，特殊管理药品，未取得批准证明文件的药品' },
  { code: 'medical-device', zh: '第六条第二项：未经注册的第二、三类医疗器械' },
  { code: 'cosmetics', zh: '第六条第三项：非法添加可能危害人体健康物质的化妆品' },
  { code: 'drug-other', zh: '第六条第四项：其他药品、医疗器械、化妆品违法行为' },
  { code: 'special-equipment', zh: '第七条第一项：特种设备未取得许可、淘汰、报废、未检或者不合格' },
  { code: 'product', zh: '第七条第二项：不符合安全标准、掺杂掺假、不合格冒充合格、淘汰产品' },
  { code: 'spot-check', zh: '第七条第三项：监督抽查不合格，公告后复查仍不合格' },
  { code: 'false-testing', zh: '第七条第四项：虚假或者严重失实的检验、检测、认证、认可结论' },
  { code: 'certification', zh: '第七条第五项：伪造、冒用、买卖认证标志或者证书，强制认证产品未经认证' },
  { code: 'quality-other', zh: '第七条第六项：其他质量安全违法行为' },
  { code: 'consumer-dignity', zh: '第八条第一项：侵害消费者人格尊严、个人信息等权利' },
  { code: 'prepaid-vanished', zh: '第八条第二项：预收费用后关门停业、迁移，且确认无法取得联系' },
  { code: 'cheating-measure', zh: '第八条第三项：欺骗消费者的计量器具，计量数据、证书造假' },
  { code: 'recall-refused', zh: '第八条第四项：经责令仍拒绝、拖延召回缺陷产品' },
  { code: 'consumer-other', zh: '第八条第五项：其他严重侵害消费者权益的违法行为' },
  { code: 'unfair-competition', zh: '第九条第一项：侵犯商业秘密、商业诋毁、组织虚假交易等' },
  { code: 'intellectual-property', zh: '第九条第二项：故意侵犯知识产权，非正常专利申请、恶意商标注册、违法代理' },
  { code: 'price', zh: '第九条第三项：价格串通、低价倾销、哄抬价格，不执行定价和应急措施' },
  { code: 'pyramid-selling', zh: '第九条第四项：组织、策划传销或者为传销提供便利' },
  { code: 'false-advertising', zh: '第九条第五项：关系消费者生命健康的虚假广告' },
  { code: 'market-other', zh: '第九条第六项：其他严重破坏公平竞争和市场秩序的违法行为' },
  { code: 'other-licence', zh: '第十条第一项：未依法取得其他许可从事经营活动' },
  { code: 'false-registration', zh: '第十条第二项：骗取许可、登记，涂改、倒卖、出租、出售证照' },
  { code: 'obstruction', zh: '第十条第三项：拒绝、阻碍、干扰监督检查和事故调查' },
  { code: 'refusal-to-perform', zh: '第十一条：有履行能力但拒不履行、逃避执行行政决定' },
  { code: 'disclosure-fraud', zh: '企业信息公示暂行条例第十八条第二款：公示信息弄虚作假，情节严重（2024年5月1日起）' },
] as const;

export type ListingGround = (typeof listingGrounds)[number]['code'];

export const severityFactors = [
  { code: 'malice', zh: '主观恶意' },
  { code: 'frequency', zh: '违法频次' },
  { code: 'duration', zh: '持续时间' },
  { code: 'penalty-kind', zh: '处罚类型' },
  { code: 'sum', zh: '罚没款数额' },
  { code: 'goods-value', zh: '产品货值金额' },
  { code: 'health', zh: '对人民群众生命健康的危害' },
  { code: 'property-loss', zh: '财产损失' },
  { code: 'social-impact', zh: '社会影响' },
] as const;

export const decisionContents = [
  { code: 'ground', zh: '事由' },
  { code: 'basis', zh: '依据' },
  { code: 'measures', zh: '惩戒措施提示' },
  { code: 'removal', zh: '移出条件和程序' },
  { code: 'remedy', zh: '救济措施' },
] as const;

export const removalConditions = [
  { code: 'obligations-performed', zh: '已经自觉履行行政处罚（行政裁决等行政决定）规定的义务' },
  { code: 'harm-removed', zh: '已经主动消除危害后果和不良影响' },
  { code: 'no-heavier-penalty', zh: '未再受到市场监督管理部门较重行政处罚' },
] as const;
