import PlanModel
import Testing
import TextGrid

@testable import Dashboard

/// One of the forty questions that an officer has to answer from the opening screen, with the answer as it was worked
/// out by hand from the papers.
struct OfficerQuestion: Sendable, CustomTestStringConvertible {
    /// What the officer does: one key, or words typed into a prompt, which count as none.
    enum Step: Sendable, ExpressibleByStringLiteral {
        case key(String)
        case typed(String)

        init(stringLiteral key: String) { self = .key(key) }
    }

    /// What must stand on one line of the frame, from left to right.
    typealias Line = [String]

    let number: Int
    let words: String
    let steps: [Step]
    /// Line under line, on a small screen.
    let answer: [Line]
    /// Line under line, on a large one, where the answer is a long list.
    let whole: [Line]

    init(_ number: Int, _ words: String, _ steps: [Step], _ answer: [Line], whole: [Line] = []) {
        self.number = number
        self.words = words
        self.steps = steps
        self.answer = answer
        self.whole = whole
    }

    var testDescription: String { "\(number). \(words)" }

    /// The most keys that an answer may take.
    static let limit = 3

    /// Plays the keys and looks for the answer.
    func check(in plans: [PlanRecords]? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
        var keys = 0
        for step in steps { if case .key = step { keys += 1 } }
        #expect(keys <= OfficerQuestion.limit, sourceLocation: sourceLocation)
        var small = try Driver(plans: plans)
        try play(in: &small, sourceLocation)
        small.expect(answer, sourceLocation)
        guard !whole.isEmpty else { return }
        var large = try Driver(Size(width: 200, height: 50), plans: plans)
        try play(in: &large, sourceLocation)
        large.expect(whole, sourceLocation)
    }

    /// Plays the keys from wherever the dashboard stands.
    func play(in driver: inout Driver, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
        for step in steps {
            switch step {
            case .key(let key):
                #expect(try Key.parse(key).count == 1, sourceLocation: sourceLocation)
                try driver.type(key)
            case .typed(let text):
                #expect(driver.isTyping, "\(text) would be commands", sourceLocation: sourceLocation)
                try driver.type(text)
            }
        }
        #expect(driver.state.popups.isEmpty, sourceLocation: sourceLocation)
    }
}

extension Driver {
    /// Whether letters go into a prompt.
    var isTyping: Bool {
        switch state.popups.last {
        case .find, .picker, .prompt: true
        case .chooser, .pages, .form, nil: false
        }
    }

    /// Looks for lines down the frame, one below the other.
    func expect(_ lines: [OfficerQuestion.Line], _ sourceLocation: SourceLocation = #_sourceLocation) {
        var left = self.lines[...]
        for line in lines {
            guard let place = left.firstIndex(where: { OfficerQuestion.holds($0, line) }) else {
                Issue.record("\(line) is not where it should be:\n\(frame)", sourceLocation: sourceLocation)
                return
            }
            left = left[(place + 1)...]
        }
    }
}

extension OfficerQuestion {
    /// Whether the parts stand in a line one after the other.
    fileprivate static func holds(_ line: String, _ parts: Line) -> Bool {
        var rest = line[...]
        for part in parts {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
