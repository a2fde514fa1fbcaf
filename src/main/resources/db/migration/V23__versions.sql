-- So that a page sees whether somebody has changed a BOM or its lines, without reading them.
alter table bom add column version bigint not null default 0; -- rises with each change by a person
