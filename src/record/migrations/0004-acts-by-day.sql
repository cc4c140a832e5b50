-- Acts lie nearly in the order of their days: a block range index finds a period and costs an insert almost nothing.
create index act_by_day on act using brin (done_on);
