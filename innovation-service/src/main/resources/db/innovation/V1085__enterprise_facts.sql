-- What a clerk has of an enterprise from its licence and the lists it is on. The legal representative is a person: sealed.
alter table enterprise
  add column legal_representative       text,
  add column legal_representative_index varchar(64),
  add column established_on             date,
  add column registered_capital         numeric(20, 2),
  add column registered_address         varchar(300),
  add column operating_address          varchar(300),
  add column emerging_code              varchar(20),
  add column enterprise_size            varchar(20),
  add column property_rights            bigint,
  add column listed_abnormal            boolean,
  add column dishonest                  boolean;
