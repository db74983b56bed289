import Testing

@testable import TextGrid

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("\u{1b}[31mred", "^[[31mred"), ("\u{1}", "^A"), ("\u{7f}", "^?"),
        ("\u{0}", "^@"), ("a\u{9b}31m", "a<U+009B>31m"), ("\u{202e}abc", "<U+202E>abc"),
        ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("\u{200f}", "<U+200F>"), ("\u{61c}", "<U+061C>"),
        ("a\u{200b}b", "a<U+200B>b"), ("a\u{200d}b", "a<U+200D>b"), ("1\u{200d}", "1<U+200D>"),
        ("\u{feff}x", "<U+FEFF>x"), ("\u{2060}", "<U+2060>"), ("\u{2028}", "<U+2028>"),
        ("👩‍👧", "👩‍👧"), ("❤️‍🔥", "❤️‍🔥"), ("👍🏽", "👍🏽"), ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"),
        ("a\rb", "a^Mb"), ("\u{e000}", "\u{e000}"), ("£é–", "£é–"),
    ])
    func marks(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
    }

    @Test(arguments: [("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("\n\u{1b}\n", "\n^[\n")])
    func keepsLineBreaksOnRequest(text: String, shown: String) {
        #expect(VisibleText.of(text, lineBreaks: .kept) == shown)
    }

    @Test func capsCombiningMarks() {
        let smear = "z" + String(repeating: "\u{301}", count: 1000) + "a"
        #expect(VisibleText.of(smear).unicodeScalars.count == 2 + VisibleText.markLimit)
    }
}
