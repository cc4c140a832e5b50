-- 查阅登记：每次查看封存的个人信息都留下一行，先登记、后显示。
create table sealed_reading (
  bureau integer not null,
  number bigint generated always as identity,
  read_at timestamptz not null,
  read_by text not null,
  read_from text not null,
  stream bigint not null,
  sealed text not null,
  primary key (bureau, number),
  foreign key (bureau, sealed) references sealed_value (bureau, id)
);
create index sealed_reading_of_matter on sealed_reading (bureau, stream);
comment on table sealed_reading is '查阅登记：谁于何时从何处查看了哪项封存的个人信息；只增不改';

create function refuse_reading_change() returns trigger language plpgsql as $$
begin
  raise exception '查阅登记只能增加，不能修改、删除或者清空（%）', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger sealed_reading_is_append_only before update or delete on sealed_reading
  for each row execute function refuse_reading_change();
create trigger sealed_reading_is_never_emptied before truncate on sealed_reading
  for each statement execute function refuse_reading_change();
