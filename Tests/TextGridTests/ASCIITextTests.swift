import Testing

@testable import TextGrid

@Suite struct ASCIITextTests {
    @Test(arguments: [
        ("£1,200 – due", "GBP1,200 - due"), ("a—b", "a--b"), ("‘q’ “q”", "'q' \"q\""), ("…", "..."),
        ("Café Ŵyn", "Cafe Wyn"), ("e\u{301}", "e"), ("Straße", "Strasse"), ("日本", "??"),
        ("👩‍👧", "?"), ("plain\r\n", "plain\n"), ("█░", "#."), ("ÅŁø", "ALo"),
    ])
    func folds(text: String, folded: String) {
        #expect(ASCIIText.fold(text) == folded)
    }

    @Test func alwaysGivesASCII() {
        for value in UInt32(0)...0x2_ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = ASCIIText.fold(Character(scalar))
            if !folded.utf8.allSatisfy({ $0 < 0x80 }) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }
}
