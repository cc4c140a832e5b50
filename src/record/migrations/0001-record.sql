-- 执法记录：只增不改。

create table act (
  bureau integer not null,
  position bigint not null,
  stream bigint not null,
  version integer not null,
  procedure text not null,
  type text not null,
  done_on date not null,
  done_at text,
  recorded_at text not null,
  actor text not null,
  key text not null,
  body text not null,
  previous text not null,
  hash text not null,
  constraint act_position primary key (bureau, position),
  constraint act_version unique (bureau, stream, version),
  constraint act_key unique (bureau, key)
);
comment on table act is '行为：按位置排列、以散列链相连的执法行为，只能增加，不能修改、删除';
comment on column act.stream is '事项：以开启事项的行为的位置为名';
comment on column act.done_on is '行为日（法律上的日期）';
comment on column act.recorded_at is '记入时间（东八区）';
comment on column act.body is '行为内容：规范 JSON 文本（RFC 8785）';
comment on column act.previous is '前一行为的散列值';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '执法记录只能增加，不能修改、删除或者清空（%）', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger act_is_append_only before update or delete on act for each row execute function refuse_change();
create trigger act_is_never_emptied before truncate on act for each statement execute function refuse_change();

create table sealed_value (
  bureau integer not null,
  id text not null,
  stream bigint not null,
  salt bytea not null,
  nonce bytea,
  cipher bytea,
  destroyed_on date,
  primary key (bureau, id)
);
comment on table sealed_value is '封存的个人信息：行为中只有引用和加盐散列；销毁以后链仍完整';
create index sealed_value_of_matter on sealed_value (bureau, stream);

-- 平台账号只能对记录查询和增加。数据库不允许建立角色的，由触发器把守。
do $$
begin
  if exists (select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)) then
    if not exists (select from pg_roles where rolname = 'plumbline_writer') then
      create role plumbline_writer nologin;
    end if;
    execute format('grant plumbline_writer to %I', current_user);
  end if;
exception when duplicate_object or unique_violation then
  null; -- another installation on the same server made the role at the same moment
end
$$;
