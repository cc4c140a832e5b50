/**
 * 不讲述的职责 — the duties of which the year of 2019 holds no matter, each with the reason. Every other duty has one; a test
 * asks it of each.
 */
export const untold: Readonly<Record<string, string>> = {
  'serious-list':
    '现行名单自2021年9月1日起。2016年至2021年的名单（工商总局令第83号）原文未见，十种列入情形没有编码，其间没有可以办理的事项。',
  'dossier-review': '案卷评查依据的执法监督暂行规定自2020年4月1日起施行；此前没有查到条文。',
  'enforcement-supervision':
    '执法监督文书自2020年4月1日（总局令第22号）、2026年2月1日（行政执法监督条例）起才有依据；2019年的地方规定原文未见，没有编码。',
  'supervision-alert':
    '预警只由每夜的巡查发出，不能由人编写；报告所说的一年没有逾期未办，没有可以预警的事项。报告所印的是两个工作日的时限，没有印件数。',
  'published-case': '只照录其他局真实公示的案件，不计入本局的统计：虚构的一年没有可以照录的。',
};
