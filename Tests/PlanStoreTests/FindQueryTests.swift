import PlanStore
import Testing

/// What `/` finds: several words, all of them must match.
@Suite struct FindQueryTests {
    private func finds(_ query: String, short: [String] = [], long: [String] = []) -> Bool {
        let query = FindQuery(query)
        let isFound = query.matches(short: short, long: long)
        #expect(isFound == query.plainlyMatches(short: short, long: long))
        return isFound
    }

    @Test(arguments: [
        "champ", "CHAMP", "ions", "identify champions", "champions  identify", " 3.2 ", "3.2a", "té", "cafe",
    ])
    func aWordMatchesWhereItOccurs(_ query: String) {
        #expect(
            finds(query, short: ["3.2a", "Identify champions"], long: ["They met for tea in the Café, été."]))
    }

    /// What was found follows from what was typed, however often it was read.
    @Test(arguments: [
        "", "champ", "'champ !park", "lead:grapevine", "due<2016-01 is:overdue", "lead:", "due<soon",
    ])
    func whatIsTypedAgainIsTheSame(_ query: String) {
        #expect(FindQuery(query) == FindQuery(query))
        for other in ["parks", "!champ", "lead:park", "is:overdue", "due<2016", "due<then"] {
            #expect(FindQuery(query) != FindQuery(other))
        }
    }

    @Test(arguments: ["champoins", "identify parks", "3.3"])
    func aWordThatDoesNotOccurDoesNot(_ query: String) {
        #expect(!finds(query, short: ["3.2a", "Identify champions"]))
    }

    @Test func wordsMayMatchInDifferentTexts() {
        #expect(finds("champ grape", short: ["Champions", "Grapevine"]))
        #expect(finds("champ spencer", short: ["Champions"], long: ["Friends of Spencer Park"]))
        #expect(!finds("champ spencer", short: ["Champions"], long: ["Willenhall"]))
    }

    @Test(arguments: [
        ("wlnl", true), ("will", true), ("wlth", false), ("grpv", true), ("gv", true), ("rpv", false),
        ("wg", false),
        ("WLNL", true), ("gvx", false),
    ])
    func lettersInOrderInsideOneShortWord(_ query: String, _ finds: Bool) {
        #expect(self.finds(query, short: ["Willenhall, Grapevine"]) == finds)
    }

    @Test func lettersInOrderNeverMatchALongText() {
        #expect(!finds("wlnl", long: ["Willenhall"]))
        #expect(!finds("gv", short: ["Parks"], long: ["Grapevine"]))
    }

    @Test(arguments: [
        ("'park", false), ("'parks", true), ("'PARKS", true), ("'centre", true), ("'entre", false),
        ("'3.2", false),
        ("'3.2a", true), ("'age-friendly", true), ("'friendly", true), ("'cafe", true),
        ("\u{2019}parks", true),
        ("'caf", false),
    ])
    func anExactWordIsAWholeWord(_ query: String, _ finds: Bool) {
        #expect(
            self.finds(
                query, short: ["3.2a", "Law Centre (parks)"], long: ["Age-Friendly café; subparks, parksman"])
                == finds)
    }

    @Test(arguments: [
        ("!parks", false), ("!grape", true), ("!gv", true), ("law !parks", false), ("law !grape", true),
        ("!law", false),
        ("!'park", true), ("!'parks", false), ("'!parks", false), ("!mill", false),
    ])
    func aNegatedWordMustNotOccur(_ query: String, _ finds: Bool) {
        #expect(self.finds(query, short: ["Law Centre", "Parks"], long: ["The mill"]) == finds)
    }

    @Test(arguments: ["", "   ", "!", "'", "!'", "\n"])
    func nothingTypedKeepsEverything(_ query: String) {
        #expect(FindQuery(query).isEmpty)
        #expect(finds(query))
    }

    @Test func curlyQuotesAndNoBreakSpacesReadAsPlainOnes() {
        #expect(finds("children's", short: ["Children\u{2019}s Services"]))
        #expect(finds("children\u{2019}s", short: ["Children's Services"]))
        #expect(finds("'services", short: ["Children\u{A0}Services"]))
    }
}
