-- What else a file says of a line: shown and given back, never looked up. Null where it says nothing.

alter table line_item
  add column value text,
  add column package text,
  add column note text,
  add column alternates text, -- second sources: number, tab, maker (or nothing); one a line
  add column internal_number text,
  add column extra text; -- JSON: the file's other columns by their titles
