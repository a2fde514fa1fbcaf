alter table run add outages integer not null default 0; -- of the database, since the last batch was done
