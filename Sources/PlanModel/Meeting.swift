/// A meeting of a committee or board.
package struct Meeting: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var body = Reference()
    /// An undated meeting takes the interval in which it must lie.
    package var date = PrintedDate()
    package var title = Text.absent
    package var invited = Run<Text>()
    package var attended = Run<Text>()
    package var questions = Rows()
    package var resolutions = Rows()

    package init() {}
}

/// A matter that a member raised.
package struct Question: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var text = Text.absent
    package var meeting: Int32 = -1
    package var kind = QuestionKind.question
    package var by = Text.absent
    package var to = Run<Reference>()
    package var parts = Run<Part>()
    package var answers = Run<Answer>()

    package init() {}
}

/// One of several things asked in a question or a resolution.
package struct Part: PlanRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var text = Text.absent

    package init() {}
}

/// An answer to a question, or to some of its parts.
package struct Answer: PlanRecord {
    package var margin = Margin()
    package var on = PrintedDate()
    package var text = Text.absent
    package var by = Text.absent
    package var how: AnswerWay?
    /// Rows of the question's own list of parts.
    package var parts = Run<Reference>()

    package init() {}
}

/// What a meeting decided or, where proposed, was asked to decide.
package struct Resolution: IdentifiedRecord {
    package var margin = Margin()
    package var id = Text.absent
    package var text = Text.absent
    package var meeting: Int32 = -1
    package var verb = ResolutionVerb.note
    package var isProposed = false
    package var isResponseRequired = false
    package var minute = Text.absent
    package var respondents = Run<Reference>()
    package var parts = Run<Part>()
    package var due = PrintedDate()
    package var response: Response?
    package var reports = Run<Report>()
    package var closed: Day?
    package var actions = Run<Reference>()

    package init() {}
}

/// The executive's response to a resolution.
package struct Response: PlanRecord {
    package var margin = Margin()
    package var kind = ResponseKind.accepted
    package var on = Day.earliest
    package var by = Text.absent

    package init() {}
}

/// A report back on a resolution.
package struct Report: PlanRecord {
    package var margin = Margin()
    package var on = PrintedDate()
    package var from = Reference()
    package var text = Text.absent
    package var answers = Run<Reference>()
    package var partly = Run<Reference>()

    package init() {}
}
