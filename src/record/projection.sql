-- 投影：由行为推算，随时可以重建。建在当前 search_path 的模式里。常改的表留出余地，改一行不必动它的各个索引。
create table matter (
  bureau integer not null,
  stream bigint not null,
  procedure text not null,
  version integer not null,
  position bigint not null,
  state text not null,
  number text,
  numbers text[] not null,
  title text not null,
  party text not null,
  party_code text,
  cause text,
  source text,
  unit text not null,
  joint_unit text,
  handing_over text[] not null,
  officers text[] not null,
  opened_on date not null,
  state_since date not null,
  closed_on date,
  next_due date,
  next_clock text,
  provisional boolean not null,
  waiting text[] not null,
  observed boolean not null,
  organ text,
  links bigint[] not null,
  primary key (bureau, stream)
) with (fillfactor = 80);
comment on table matter is '事项：一事一行，一切列表、待办、检索的来源';

create table matter_words (
  bureau integer not null,
  stream bigint not null,
  words text not null,
  grams text[] not null,
  primary key (bureau, stream)
);
comment on table matter_words is '检索词：名称、文号、信用代码的任何一段都能找到';

create table clock (
  bureau integer not null,
  stream bigint not null,
  number integer not null,
  clock text not null,
  zh text not null,
  key text,
  rule text not null,
  rule_from date not null,
  nature text not null,
  started_on date not null,
  started_at text,
  lengths json not null,
  stopped json not null,
  due date,
  due_at text,
  rolled boolean not null,
  provisional boolean not null,
  paused boolean not null,
  moves json not null,
  ended_on date,
  late boolean not null,
  primary key (bureau, stream, number)
) with (fillfactor = 80);
comment on table clock is '期限：起算日、期间、不计入期间、届满日；改期的原因';

create table alert (
  bureau integer not null,
  stream bigint not null,
  clock_number integer not null,
  kind text not null,
  zh text not null,
  raised_on date not null,
  due date not null,
  position bigint not null,
  primary key (bureau, stream, clock_number)
);
comment on table alert is '预警：逾期办结（late）、到期未办（overdue）';

create table figure_row (
  bureau integer not null,
  position bigint not null,
  ordinal integer not null,
  stream bigint not null,
  indicator text not null,
  day date not null,
  value bigint not null,
  unit text not null,
  category text,
  source text,
  cause text,
  power text,
  org_unit text not null,
  primary key (bureau, position, ordinal)
);
comment on table figure_row is '指标行：每个计数的行为一行；一个数就是若干行之和';

create table figure_month (
  bureau integer not null,
  indicator text not null,
  month date not null,
  category text not null,
  source text not null,
  org_unit text not null,
  row_count bigint not null,
  total bigint not null,
  primary key (bureau, indicator, month, category, source, org_unit)
) with (fillfactor = 80);
comment on table figure_month is '月计：每月（以首日表示）、每种分类和来源、每个机构的指标行数与合计；没有分类的为空文本';

create table figure_month_cause (
  bureau integer not null,
  indicator text not null,
  month date not null,
  category text not null,
  source text not null,
  cause text not null,
  row_count bigint not null,
  total bigint not null,
  primary key (bureau, indicator, month, category, source, cause)
) with (fillfactor = 80);
comment on table figure_month_cause is '按案由（事由）的月计：与月计同一批指标行，不分机构';

create table publication (
  bureau integer not null,
  stream bigint not null,
  key text not null,
  channel text not null,
  title text not null,
  published_on date not null,
  until date,
  withdrawn_on date,
  content json not null,
  primary key (bureau, stream, key)
);
comment on table publication is '公示：公众可见的内容及其起止';

create table held_certificate (
  bureau integer not null,
  stream bigint not null,
  number text not null,
  person text not null,
  valid_from date not null,
  valid_until date not null,
  recalled_on date,
  suspended json not null,
  primary key (bureau, stream, number)
);
comment on table held_certificate is '执法证件：行为所定的效力；同号的存量登记（certificate）以此为准';

create table power (
  bureau integer not null,
  stream bigint not null,
  code text not null,
  listed_from date not null,
  listed_until date,
  name text not null,
  kind text not null,
  procedure text,
  valid_until date,
  active boolean not null,
  excluded text,
  content json not null,
  primary key (bureau, stream, code, listed_from)
);
comment on table power is '权责事项：公布的每一版一行；在列自 listed_from 至 listed_until 的前一日';

create table tally (
  bureau integer not null,
  tally text not null,
  key text not null,
  year integer not null,
  count integer not null,
  primary key (bureau, tally, key, year)
);
comment on table tally is '计数：某类行为在一年内对某一对象办理的次数';

create table document_number (
  bureau integer not null,
  word text not null,
  year integer not null,
  last integer not null,
  primary key (bureau, word, year)
);
comment on table document_number is '文号：每局、每字、每年的最后一号，连续不缺';
