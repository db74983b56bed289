import Glibc
import Testing
import TextGrid

@testable import Terminal

@Suite struct WidthTests {
    /// A newer glibc knows more characters; what both know they must measure alike.
    @Test func agreesWithGlibc() throws {
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        defer { freelocale(locale) }
        let previous = uselocale(locale)
        defer { uselocale(previous) }
        var differing: [String] = []
        for value in UInt32(0x20)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let theirs = Locale.columns(of: scalar)
            guard theirs >= 0, scalar.properties.generalCategory != .unassigned else { continue }
            if DisplayWidth.of(scalar) != theirs { differing.append(String(value, radix: 16)) }
        }
        #expect(differing.isEmpty, "\(differing.prefix(20))")
    }
}
