-- 每次迁移之后重新授权：记录只给查询和增加，其余各表照常。
do $$
declare
  one record;
begin
  if exists (select from pg_roles where rolname = 'plumbline_writer')
     and pg_has_role(current_user, 'plumbline_writer', 'member') then
    grant usage on schema public, projection, shape to plumbline_writer;
    for one in select schemaname, tablename from pg_tables where schemaname in ('public', 'projection') loop
      execute format('grant select, insert, update, delete on %I.%I to plumbline_writer', one.schemaname, one.tablename);
      if current_setting('server_version_num')::integer >= 170000 then
        execute format('grant maintain on %I.%I to plumbline_writer', one.schemaname, one.tablename);
      end if;
    end loop;
    revoke update, delete, truncate on act from plumbline_writer;
  end if;
end
$$;
