-- What catalogue files say of a part in lists, suppliers' order codes for it, and those of a line.

alter table catalogue_part
  add column details text; -- JSON of parameters, offers and alternates; null where there are none

create table catalogue_order_code (
  file_id integer not null,
  row_number integer not null,
  supplier text not null, -- in lower case
  sku_key text not null, -- in upper case, without blanks
  primary key (file_id, row_number, supplier, sku_key),
  foreign key (file_id, row_number) references catalogue_part on delete cascade
);
create index catalogue_order_code_key on catalogue_order_code (sku_key, supplier);

alter table line_item
  add column skus text; -- supplier, tab, code; one a line; null where there are none
