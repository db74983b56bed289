import Exchange
import PlanModel
import PlanStore

/// Reads a full day.
enum DayOption {
    static func day(_ text: String, of option: String) throws(CommandFailure) -> Day {
        guard let day = Day(text) else {
            throw .usage(
                "\"\(text)\" is not a date for \(option); expected a full day between 1900 and 2199 "
                    + "such as 2015-11-04")
        }
        return day
    }
}

/// Reads one of a fixed list of words.
enum WordOption {
    static func word<Word: CaseIterable & RawRepresentable>(
        _ text: String, of option: String
    ) throws(CommandFailure) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text) else {
            throw refusal(text, of: option, known: Word.allCases.map(\.rawValue))
        }
        return word
    }

    static func refusal(_ text: String, of option: String, known: [String]) -> CommandFailure {
        .usage("\"\(text)\" is not a value for \(option); expected \(known.alternatives)")
    }
}

/// Reads statuses and states of timeliness.
enum StateOption {
    static func words(_ texts: [String]) throws(CommandFailure) -> Set<StateWord> {
        var words: Set<StateWord> = []
        for text in texts {
            guard let word = StateWord(text) else {
                throw WordOption.refusal(text, of: "--status", known: StateWord.all)
            }
            words.insert(word)
        }
        return words
    }
}
