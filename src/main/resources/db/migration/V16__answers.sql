-- What a source has said to one question, for as long as it is fresh; and who is asking it now.

create table source_answer (
  source text not null,
  asked text not null, -- number, maker and order codes, normalised
  outcome text not null, -- ASKED until there is an answer
  content text, -- JSON; null until there is an answer
  written_at timestamptz not null, -- when the answer came; of ASKED, when it was first asked for
  asker uuid, -- null while nobody asks
  asked_until timestamptz not null, -- nobody asks any more once it is past
  primary key (source, asked)
);

create index source_answer_written on source_answer (written_at);
