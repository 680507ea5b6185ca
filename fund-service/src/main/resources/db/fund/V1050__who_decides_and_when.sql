-- 决策机构; the codes by which one commitment of two spellings is one; the day of an event's outcome; sub-funds and the text
-- by which a deal's tags were judged.
alter table fund
  add column decision_body varchar(200);

alter table capital
  add column fund_code               varchar(20),
  add column contributor_credit_code varchar(18);

alter table matching_event
  add column outcome_on date;

alter table deal
  add column by_sub_fund    boolean,
  add column tag_rules_from date;
