-- People of the bureau (units, persons, posts, certificates, accounts, sessions) and the register of businesses.
-- Days are inclusive at both ends; an open end is null. Nothing here is deleted: a thing ends on a day.

create table unit (
  bureau integer not null,
  id text not null,
  name text not null,
  kind text not null check (kind in ('section', 'station', 'brigade')),
  valid_from date not null,
  valid_until date,
  primary key (bureau, id),
  check (valid_until >= valid_from)
);
comment on table unit is '机构：局机关科室、监管所、稽查大队；撤并只写终止日，不删除';

create table person (
  bureau integer not null,
  id text not null,
  name text not null,
  hired_on date not null,
  legal_qualification_from date,
  primary key (bureau, id)
);
comment on table person is '人员：本局工作人员，含取得法律职业资格之日';

create table unit_membership (
  bureau integer not null,
  person text not null,
  unit text not null,
  valid_from date not null,
  valid_until date,
  primary key (bureau, person, valid_from),
  foreign key (bureau, person) references person (bureau, id),
  foreign key (bureau, unit) references unit (bureau, id),
  check (valid_until >= valid_from)
);
comment on table unit_membership is '人员所在机构：一人一日只在一个机构，调动另起一行';

create table post_holding (
  bureau integer not null,
  person text not null,
  post text not null,
  valid_from date not null,
  valid_until date,
  primary key (bureau, person, post, valid_from),
  foreign key (bureau, person) references person (bureau, id),
  check (valid_until >= valid_from)
);
comment on table post_holding is '任岗：某人自某日至某日担任某岗位，首尾两日均计入';

create table certificate (
  bureau integer not null,
  number text not null,
  valid_from date not null,
  valid_until date not null,
  person text not null,
  issuer text,
  recalled_on date,
  recall_reason text,
  primary key (bureau, number, valid_from),
  foreign key (bureau, person) references person (bureau, id),
  check (valid_until >= valid_from),
  check ((recalled_on is null) = (recall_reason is null))
);
create index certificate_person on certificate (bureau, person);
comment on table certificate is '执法证件：证号、有效期、收回日与收回原因；换发另起一行';

create table certificate_suspension (
  bureau integer not null,
  number text not null,
  certificate_from date not null,
  valid_from date not null,
  valid_until date,
  reason text not null,
  primary key (bureau, number, certificate_from, valid_from),
  foreign key (bureau, number, certificate_from) references certificate (bureau, number, valid_from),
  check (valid_until >= valid_from)
);
comment on table certificate_suspension is '执法证件暂扣：暂扣首日至末日，末日空者尚未恢复';

create table people_entry (
  bureau integer not null,
  position bigint generated always as identity,
  entered_at timestamptz not null,
  entered_by text not null,
  what text not null,
  subject text not null,
  data jsonb not null,
  primary key (bureau, position)
);
create index people_entry_subject on people_entry (bureau, subject);
comment on table people_entry is '人事登记簿：谁于何时登记了哪项人员、岗位、证件、账号变动；只增不改';

create table account (
  bureau integer not null,
  login text not null,
  person text not null,
  password_hash text not null,
  must_change boolean not null,
  failed_count integer not null default 0,
  locked_until timestamptz,
  last_failed_at timestamptz,
  last_failed_from text,
  disabled_at timestamptz,
  primary key (bureau, login),
  foreign key (bureau, person) references person (bureau, id)
);
comment on table account is '登录账号：只存口令的 argon2id 散列、连续失败次数与锁定时刻';

create table unknown_sign_in (
  bureau integer not null,
  day date not null,
  attempts integer not null,
  primary key (bureau, day)
);
comment on table unknown_sign_in is '每日以不存在的登录名尝试登录的次数；不存所输入的登录名，因其可能是误填的口令';

create table session (
  bureau integer not null,
  token_hash text not null,
  login text not null,
  person text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_seen_at timestamptz not null,
  signed_in_from text not null,
  ended_at timestamptz,
  primary key (bureau, token_hash),
  foreign key (bureau, login) references account (bureau, login)
);
create index session_token on session (token_hash);
create index session_open on session (bureau, login) where ended_at is null;
comment on table session is '登录会话：只存令牌的 SHA-256，不存令牌本身';

create table business (
  bureau integer not null,
  id text not null,
  valid_from date not null,
  valid_until date,
  uscc text collate "C",
  internal_number text collate "C",
  name text not null,
  kind text not null check (kind in ('enterprise', 'individual-business', 'farmers-cooperative', 'other')),
  address text,
  established_on date,
  deregistered_on date,
  credit_class text,
  source text not null,
  as_of date not null,
  primary key (bureau, id, valid_from),
  check (valid_until >= valid_from),
  check (uscc is not null or internal_number is not null)
) with (fillfactor = 90);
create unique index business_current on business (bureau, id) where valid_until is null;
create unique index business_uscc on business (bureau, uscc) where valid_until is null;
create unique index business_internal_number on business (bureau, internal_number) where valid_until is null;
comment on table business is '经营主体：每行是一个主体自某日至某日的登记内容，注明来源和数据截至日';

create table business_words (
  bureau integer not null,
  id text not null,
  words text collate "C" not null,
  grams text[] not null,
  primary key (bureau, id)
);
create index business_words_beginning on business_words (bureau, left(words, 60));
create index business_words_grams on business_words using gin (grams);
comment on table business_words is '经营主体检索词：现用名称的任何一段都能找到；与主体分表，使例行更新不动检索索引';

-- Runs as the owner: the writing role may not analyze, and an import into tables never analyzed takes minutes.
create function analyze_businesses(names boolean) returns void
language plpgsql security definer set search_path from current as $$
begin
  analyze business;
  if names then
    analyze business_words;
  end if;
end $$;

create function refuse_people_change() returns trigger language plpgsql as $$
begin
  raise exception '% 表不得执行 %', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger unit_is_kept before delete or truncate on unit execute function refuse_people_change();
create trigger person_is_kept before delete or truncate on person execute function refuse_people_change();
create trigger unit_membership_is_kept before delete or truncate on unit_membership execute function refuse_people_change();
create trigger post_holding_is_kept before delete or truncate on post_holding execute function refuse_people_change();
create trigger certificate_is_kept before delete or truncate on certificate execute function refuse_people_change();
create trigger certificate_suspension_is_kept before delete or truncate on certificate_suspension
  execute function refuse_people_change();
create trigger people_entry_is_kept before update or delete or truncate on people_entry
  execute function refuse_people_change();
