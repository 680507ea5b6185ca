-- A ratio has more digits than four, and a slip is for the figure to the last of them.
alter table correction_step alter column locked type numeric, alter column corrected type numeric;

-- In whose place a slip was signed or returned.
alter table correction_step add column on_behalf_of varchar(100);
