import JSONText
import PlanModel

extension MeetingMember: SchemaMember {
    static let definition = "meeting"
    static let meaning = "A meeting of a committee or another body."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The meeting's id, unique among the meetings.")
        case .body: .text("The id of the organisation that met.")
        case .date: .date("Its date; an undated one takes the interval in which it must lie.")
        case .dateText: .printed
        case .title: .text("Its title.")
        case .invited: .texts("Who was invited.")
        case .attended: .texts("Who attended.")
        case .questions: .list(of: QuestionMember.self, "What was asked.")
        case .resolutions: .list(of: ResolutionMember.self, "What was resolved.")
        }
    }
}

extension QuestionMember: SchemaMember {
    static let definition = "question"
    static let meaning = "A question, a concern or a statement at a meeting."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The question's id, unique among all questions of the plan.")
        case .text: .text("What was asked.")
        case .kind:
            .word(QuestionKind.self, "What it is; only a question needs an answer.")
                .defaulting(to: .string(QuestionKind.question.rawValue))
        case .by: .text("Who asked.")
        case .to: .texts("The ids of the organisations that were asked.")
        case .parts: .list(of: PartMember.self, "The parts that want an answer each.")
        case .answers: .list(of: AnswerMember.self, "What was answered.")
        }
    }
}

extension PartMember: SchemaMember {
    static let definition = "part"
    static let meaning = "A part of a question or a resolution."

    var schema: ValueSchema {
        switch self {
        case .id: .text("The part's id, unique within its question or resolution.")
        case .text: .text("What it says.")
        }
    }
}

extension AnswerMember: SchemaMember {
    static let definition = "answer"
    static let meaning = "An answer to a question."

    var schema: ValueSchema {
        switch self {
        case .on: .date("When it was given.")
        case .onText: .printed
        case .text: .text("What was answered.")
        case .by: .text("Who answered.")
        case .how: .word(AnswerWay.self, "At the meeting, or in writing.")
        case .parts: .texts("The ids of the parts that it answers.")
        }
    }
}
