-- 登记簿改由行为推算（projection.business、projection.business_entry）；从前导入的内容重新导入，成为有来源的行为。
drop function analyze_businesses(boolean);
drop table business_words;
drop table business;

-- Counts anew whatever has doubled since it was last counted: the embedded database never does so by itself, a server too
-- late, and until then they compare every row that comes with every row of the register. Runs as the owner: the writing
-- role may not analyze.
create function analyze_businesses() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  grown text;
begin
  for grown in
    select relname from pg_class
     where relnamespace = 'projection'::regnamespace
       and relname in ('business', 'business_entry', 'business_words')
       and pg_relation_size(oid) > 2 * relpages::bigint * current_setting('block_size')::bigint
  loop
    execute format('analyze projection.%I', grown);
  end loop;
end $$;
