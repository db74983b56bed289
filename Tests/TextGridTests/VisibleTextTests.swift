import HostilePlan
import Testing

@testable import TextGrid

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("\u{1b}[31mred", "^[[31mred"), ("\u{1}", "^A"), ("\u{7f}", "^?"),
        ("\u{0}", "^@"), ("a\u{9b}31m", "a<U+009B>31m"), ("\u{202e}abc", "<U+202E>abc"),
        ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"), ("\u{200f}", "<U+200F>"), ("\u{61c}", "<U+061C>"),
        ("a\u{200b}b", "a<U+200B>b"), ("a\u{200d}b", "a<U+200D>b"), ("1\u{200d}", "1<U+200D>"),
        ("\u{feff}x", "<U+FEFF>x"), ("\u{2060}", "<U+2060>"), ("\u{2028}", "<U+2028>"),
        ("soft\u{ad}hyphen", "soft<U+00AD>hyphen"), ("\u{3164}", "<U+3164>"), ("\u{fff9}", "<U+FFF9>"),
        ("\u{e0041}", "<U+E0041>"), ("\u{ffff}", "<U+FFFF>"), ("a\u{fe0f}", "a<U+FE0F>"),
        ("1\u{fe0f}", "1<U+FE0F>"),
        ("a\u{fe0f}\u{200d}👧", "a<U+FE0F><U+200D>👧"), ("👩\u{200d}a", "👩<U+200D>a"),
        ("👩‍👧", "👩‍👧"), ("❤️‍🔥", "❤️‍🔥"), ("👍🏽", "👍🏽"), ("1️⃣", "1️⃣"), ("葛\u{e0100}", "葛\u{e0100}"), ("🇬🇧", "🇬🇧"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 x", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 x"),
        ("🏴\u{e0068}\u{e0069}\u{e007f}", "🏴<U+E0068><U+E0069><U+E007F>"),
        ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"),
        ("a\rb", "a^Mb"), ("\u{e000}", "\u{e000}"), ("£é–", "£é–"), ("\u{6dd}\u{600}", "\u{6dd}\u{600}"),
        ("\u{301}a", "◌\u{301}a"), ("a \u{301}", "a ◌\u{301}"), ("שלום", "שלום"),
    ])
    func marks(text: String, shown: String) {
        #expect(VisibleText.of(text) == shown)
    }

    /// Terminals disagree on the columns of what is joined.
    @Test(arguments: [
        ("👩‍👧", "👩👧"), ("❤️‍🔥", "❤🔥"), ("👍🏽", "👍"), ("🏽", "🏽"), ("1️⃣", "1\u{20e3}"), ("葛\u{e0100}", "葛"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"), ("👩‍a", "👩<U+200D>a"), ("🇬🇧", "🇬🇧"), ("e\u{301}", "e\u{301}"),
    ])
    func showsTheEmojiOfAColumnAsTheirParts(text: String, shown: String) {
        #expect(VisibleText.inColumns(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test(arguments: [
        ("a\nb", "a\nb", "a^Jb", "a\nb"), ("a\r\nb", "a\nb", "a^M^Jb", "a\nb"),
        ("\n\u{1b}\n", "\n^[\n", "^J^[^J", "\n^[\n"),
        ("a\tb", "a b", "a^Ib", "a\tb"),
    ])
    func treatsLineBreaksAsAsked(text: String, kept: String, marked: String, field: String) {
        #expect(VisibleText.of(text, lineBreaks: .kept) == kept)
        #expect(VisibleText.of(text, lineBreaks: .marks) == marked)
        #expect(VisibleText.of(text, lineBreaks: .keptWithTabs) == field)
    }

    @Test func capsCombiningMarks() {
        let smear = "z" + String(repeating: "\u{301}", count: 1000) + "a"
        #expect(VisibleText.of(smear).unicodeScalars.count == 2 + VisibleText.markLimit)
    }

    @Test func showsNothingThatNobodySees() {
        for text in HostileText.texts + [HostileText.everything] {
            #expect(HostileText.unseen(in: VisibleText.of(text)) == [], "\(text.debugDescription)")
            #expect(HostileText.unseen(in: VisibleText.inColumns(text)) == [], "\(text.debugDescription)")
        }
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value), HostileText.isUnseen(scalar) else { continue }
            #expect(HostileText.unseen(in: VisibleText.of("a\(scalar)b")) == [])
        }
    }

    /// The scripts that are passed over without asking are as Unicode has them.
    @Test func hidesWhatUnicodeSaysIsNotSeen() {
        for value in UInt32(0x300)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            let isSeen =
                switch properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .unassigned: false
                default: !properties.isDefaultIgnorableCodePoint
                }
            guard properties.generalCategory != .format else { continue }
            #expect(HiddenScalar.isHidden(scalar) != isSeen, "U+\(String(value, radix: 16))")
        }
    }

    /// A row of so many columns shows the same of a text as of its beginning.
    @Test func beginsAsTheWholeTextDoes() {
        for text in HostileText.texts + [HostileText.everything, "👩‍👧漢\u{301}\u{302}x"] {
            let whole = VisibleText.inColumns(text)
            for columns in 0..<40 {
                let (beginning, isWhole) = VisibleText.beginning(of: text, columns: columns)
                #expect(whole.unicodeScalars.starts(with: beginning.unicodeScalars))
                #expect(isWhole ? beginning == whole : DisplayWidth.of(beginning) > columns)
            }
        }
    }

    @Test func escapesInJSONWhatNobodySees() {
        let escaped = VisibleText.escaped(json: "{\n\"a\u{202e}\": \"\u{7f}\u{9b}\u{e0041}é👩‍👧\"\n}")
        #expect(escaped == "{\n\"a\\u202e\": \"\\u007f\\u009b\\udb40\\udc41é👩‍👧\"\n}")
    }
}
