-- A total of a period stands for what is dated within it; one whose records have ends of their own may lapse.
alter table opening_balance
  add column period_from  date,               -- empty for a total of everything up to its day
  add column stands_until date;               -- inclusive; empty for good
alter table opening_state
  add column period_from  date,
  add column stands_until date;
