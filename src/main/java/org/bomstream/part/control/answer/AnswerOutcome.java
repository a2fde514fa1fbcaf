package org.bomstream.part.control.answer;

/** What a source's answer comes to, as the table of answers has it. */
enum AnswerOutcome {
  FOUND,
  NOT_FOUND,
  AMBIGUOUS;

  static AnswerOutcome of(KeptAnswer answer) {
    return switch (answer) {
      case KeptAnswer.Found _ -> FOUND;
      case KeptAnswer.NotFound _ -> NOT_FOUND;
      case KeptAnswer.Ambiguous _ -> AMBIGUOUS;
    };
  }
}
