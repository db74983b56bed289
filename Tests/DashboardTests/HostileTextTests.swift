import HostilePlan
import JSONText
import Testing
import TextGrid

@testable import Dashboard

/// A plan with hostile text in every member: nothing of it commands the terminal, hides, or breaks a column.
struct HostileTextTests {
    /// One plan, or two that say different things of the same bodies.
    private func driver(_ size: Size, startingWith start: Int?, charset: Charset = .unicode) throws -> Driver
    {
        var plans = [HostilePlan.json(startingWith: start)]
        if let start, start > 40 { plans.append(HostilePlan.json(id: "other", startingWith: start + 7)) }
        return try Driver(size, charset: charset, plans: try plans.map { try Driver.plan($0.compactText) })
    }

    /// Where an officer can be, and what can be asked there.
    private static let places = [
        "", "jj", "llllll", "x", "<Esc>?", "G", "<Esc>4", "G", "1f", "<Esc>S", "<Esc>p", "<Esc>js", "<Esc>v",
        "<Esc>t",
        "<Esc>2", "x", "<Esc>C", "<Esc>bfunder<Enter>", "bno<Enter>", "z", "z3", "x", "<Esc>z", "z5", "j",
        "x", "<Esc>6",
        "<Enter>", "<Esc>7", "a", "<Esc><Esc>8", "G", "<Esc>9", "<Enter>", "<Esc><Esc>:meetings<Enter>",
        "<Enter>",
        "<Esc>:sign-offs<Enter>", ":route<Enter>", ":participation<Enter>", ":charts<Enter>", ":plans<Enter>",
        ":money<Enter>", ":bodies<Enter>", ":history<Enter>", "1jjj:", "<Esc>1jjj<C-e>", "j<Enter>",
        "<Esc><Esc>",
        "n", "<Esc>", "A", "<Esc>", "1g/a", "<Esc>", "X", "<Esc>", "D", "<Esc>", "B", "<Esc>",
        "gjjj<Space>jj<Space>sc",
        "<Esc>U",
    ]

    /// Every text is in some member, and each start puts others at the head of the lists.
    @Test(arguments: [
        (Size(width: 40, height: 10), 0), (Size(width: 80, height: 24), 23),
        (Size(width: 200, height: 50), 46),
        (Size(width: 80, height: 24), nil),
    ])
    func isOnlyShownOnEveryScreen(size: Size, start: Int?) throws {
        var driver = try driver(size, startingWith: start, charset: start == 23 ? .ascii : .unicode)
        var keys: [String] = []
        for place in Self.places {
            keys.append(place)
            try driver.type(place)
            let faults = faults(in: driver)
            guard faults.isEmpty else {
                Issue.record("\(faults.prefix(3)) at \(size) after \(keys.joined(separator: " "))")
                return
            }
        }
    }

    /// Typed and pasted text is shown as text out of a file is.
    @Test(arguments: [
        "n", "/", ":", "f", "sc", "V", "T", "r", "dq", "1jjj<C-e><Enter>", "1X", "w", "A<Enter>",
    ])
    func isOnlyShownInEveryPrompt(keys: String) throws {
        var driver = try Driver.riverside()
        try driver.type("1jj")
        try driver.type(keys)
        let texts = HostileText.texts
        for start in stride(from: 0, to: texts.count, by: 12) {
            driver.paste(texts[start..<min(texts.count, start + 12)].joined(separator: " "))
            #expect(faults(in: driver) == [], "\(start)")
        }
    }

    @Test func isOnlyShownInWhatIsCopied() throws {
        var driver = try driver(Size(width: 120, height: 40), startingWith: nil)
        for keys in ["1", "2", "3", "4", "5", "6", "7", "8", "9", ":meetings<Enter>", ":sign-offs<Enter>"] {
            try driver.type(keys + "yY")
        }
        let copied = driver.effects.compactMap { if case .copy(let text, _) = $0 { text } else { nil } }
        #expect(copied.count == 22)
        for text in copied {
            #expect(HostileText.unseen(in: text.replacing("\t", with: " ")) == [])
        }
    }
}
