-- 投影：由行为推算，随时可以重建。建在当前 search_path 的模式里。常改的表留出余地，改一行不必动它的各个索引。
-- 文字按字节比较（collate "C"）：数据库的语言环境如何都一样，也快得多。
create table matter (
  bureau integer not null,
  stream bigint not null,
  procedure text collate "C" not null,
  version integer not null,
  position bigint not null,
  state text collate "C" not null,
  number text collate "C",
  numbers text[] collate "C" not null,
  title text collate "C" not null,
  about bigint,
  party text collate "C" not null,
  party_code text collate "C",
  cause text collate "C",
  source text collate "C",
  unit text collate "C" not null,
  joint_unit text collate "C",
  handing_over text[] collate "C" not null,
  officers text[] collate "C" not null,
  opened_on date not null,
  state_since date not null,
  closed_on date,
  next_due date,
  next_clock text collate "C",
  provisional boolean not null,
  waiting text[] collate "C" not null,
  observed boolean not null,
  organ text collate "C",
  links bigint[] not null,
  primary key (bureau, stream)
) with (fillfactor = 80);
comment on table matter is '事项：一事一行，一切列表、待办、检索的来源';

create table matter_words (
  bureau integer not null,
  stream bigint not null,
  words text collate "C" not null,
  grams integer[] not null,
  primary key (bureau, stream)
);
comment on table matter_words is '检索词：名称、文号、信用代码的任何一段都能找到';

create table clock (
  bureau integer not null,
  stream bigint not null,
  number integer not null,
  clock text collate "C" not null,
  zh text collate "C" not null,
  key text collate "C",
  rule text collate "C" not null,
  rule_from date not null,
  nature text collate "C" not null,
  started_on date not null,
  started_at text collate "C",
  lengths json not null,
  stopped json not null,
  due date,
  due_at text collate "C",
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
  kind text collate "C" not null,
  zh text collate "C" not null,
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
  indicator text collate "C" not null,
  day date not null,
  value bigint not null,
  unit text collate "C" not null,
  category text collate "C",
  source text collate "C",
  cause text collate "C",
  power text collate "C",
  org_unit text collate "C" not null,
  primary key (bureau, position, ordinal)
);
comment on table figure_row is '指标行：每个计数的行为一行；一个数就是若干行之和';

create table figure_month (
  bureau integer not null,
  indicator text collate "C" not null,
  month date not null,
  category text collate "C" not null,
  source text collate "C" not null,
  org_unit text collate "C" not null,
  row_count bigint not null,
  total bigint not null,
  primary key (bureau, indicator, month, category, source, org_unit)
) with (fillfactor = 80);
comment on table figure_month is '月计：每月（以首日表示）、每种分类和来源、每个机构的指标行数与合计；没有分类的为空文本';

create table figure_month_cause (
  bureau integer not null,
  indicator text collate "C" not null,
  month date not null,
  category text collate "C" not null,
  source text collate "C" not null,
  cause text collate "C" not null,
  row_count bigint not null,
  total bigint not null,
  primary key (bureau, indicator, month, category, source, cause)
) with (fillfactor = 80);
comment on table figure_month_cause is '按案由（事由）的月计：与月计同一批指标行，不分机构';

create table publication (
  bureau integer not null,
  stream bigint not null,
  key text collate "C" not null,
  channel text collate "C" not null,
  title text collate "C" not null,
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
  number text collate "C" not null,
  person text collate "C" not null,
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
  code text collate "C" not null,
  listed_from date not null,
  listed_until date,
  name text collate "C" not null,
  kind text collate "C" not null,
  procedure text collate "C",
  valid_until date,
  active boolean not null,
  excluded text collate "C",
  content json not null,
  primary key (bureau, stream, code, listed_from)
);
comment on table power is '权责事项：公布的每一版一行；在列自 listed_from 至 listed_until 的前一日';

create table tally (
  bureau integer not null,
  tally text collate "C" not null,
  key text collate "C" not null,
  year integer not null,
  count integer not null,
  primary key (bureau, tally, key, year)
);
comment on table tally is '计数：某类行为在一年内对某一对象办理的次数';

create table document_number (
  bureau integer not null,
  word text collate "C" not null,
  year integer not null,
  last integer not null,
  primary key (bureau, word, year)
);
comment on table document_number is '文号：每局、每字、每年的最后一号，连续不缺';

create table business_entry (
  bureau integer not null,
  position bigint not null,
  ordinal integer not null,
  stream bigint not null,
  business text collate "C" not null,
  effect text collate "C" not null,
  how text collate "C" not null,
  valid_from date not null,
  in_register boolean not null,
  uscc text collate "C",
  internal_number text collate "C",
  name text collate "C" not null,
  kind text collate "C" not null,
  address text collate "C",
  established_on date,
  deregistered_on date,
  credit_class text collate "C",
  cleared text[] collate "C" not null,
  source text collate "C",
  as_of date,
  primary key (bureau, position, ordinal)
);
comment on table business_entry is '登记簿记入：每次记入一行，注明自何日起、由哪一行为（导入的注明来源）；differs 为与本局行为不符、未采用的导入';

create table business (
  bureau integer not null,
  id text collate "C" not null,
  uscc text collate "C",
  internal_number text collate "C",
  name text collate "C" not null,
  kind text collate "C" not null,
  address text collate "C",
  established_on date,
  deregistered_on date,
  credit_class text collate "C",
  in_register boolean not null,
  valid_from date not null,
  acted boolean not null,
  source text collate "C",
  as_of date,
  stream bigint not null,
  position bigint not null,
  primary key (bureau, id)
) with (fillfactor = 80);
comment on table business is '登记簿：每个经营主体现在的登记内容，即各次记入之和';

create table business_words (
  bureau integer not null,
  id text collate "C" not null,
  words text collate "C" not null,
  grams integer[] not null,
  primary key (bureau, id)
);
comment on table business_words is '经营主体检索词：现用名称的任何一段都能找到；与主体分表，使例行更新不动检索索引';
