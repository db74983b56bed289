import Testing

@testable import TextGrid

@Suite struct ThemeTests {
    @Test func readsColours() {
        #expect(Colour(hex: "#0aF0ff") == Colour(red: 10, green: 240, blue: 255))
        #expect(Colour(red: 10, green: 0, blue: 255).hex == "#0a00ff")
        for wrong in ["0af0ff", "#0af0f", "#0af0fg", "#0af0fff", "", "#é0000"] {
            #expect(Colour(hex: wrong) == nil)
        }
    }

    @Test func namesRoles() {
        #expect(Role(name: "keyBarKey") == .keyBarKey)
        #expect(Role(name: "KeyBar") == nil)
        #expect(Role.allCases.count == 40)
    }

    @Test func takesTheGroundFromTheGround() {
        let red = Colour(red: 255, green: 0, blue: 0)
        let blue = Colour(red: 0, green: 0, blue: 255)
        let theme = Theme(
            name: "t", summary: "",
            styles: [
                .overdue: RoleStyle(foreground: red, isBold: true),
                .selection: RoleStyle(background: blue, isReversed: true),
                .dim: RoleStyle(isDim: true),
            ])
        #expect(theme.style(.overdue, on: nil) == RoleStyle(foreground: red, isBold: true))
        #expect(
            theme.style(.overdue, on: .selection)
                == RoleStyle(foreground: red, background: blue, isBold: true, isReversed: true))
        #expect(!theme.style(.dim, on: .selection).isDim)
        #expect(theme[.toast] == RoleStyle())
    }
}
