-- An id may be given again, to another organization: which of its BOMs somebody follows is told by this.
alter table bom add incarnation uuid not null default gen_random_uuid();
