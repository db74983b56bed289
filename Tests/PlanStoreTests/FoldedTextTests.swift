import PlanStore
import Testing

/// Text as it is found and sorted.
@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("ABC", "abc"), ("Esmée", "esmee"), ("Esme\u{301}e", "esmee"), ("ŁÓDŹ", "lodz"), ("Ærø", "aero"),
        ("Straße", "strasse"),
        ("Τέλος", "τέλος"), ("日本", "日本"), ("Children\u{2019}s", "children's"), ("", ""),
    ])
    func caseAndMarksAreIgnored(_ text: String, _ folded: String) {
        #expect(FoldedText.fold(text) == folded)
    }

    @Test func digitsSortByTheirValue() {
        let ordered = [
            "1", "1.2", "1.2a", "1.2b", "1.10", "2", "02.1", "10", "99999999999999999999",
            "100000000000000000000", "a",
            "A2", "a10", "B",
        ]
        #expect(ordered.reversed().sorted { FoldedText.isOrdered($0, before: $1) } == ordered)
        #expect(!FoldedText.isOrdered("A", before: "a"))
        #expect(!FoldedText.isOrdered("a", before: "A"))
    }
}
