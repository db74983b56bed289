import Settings
import Testing
import TextGrid
import Themes

@Suite("The colours of the bundled themes")
struct ThemeContrastTests {
    /// Roles that are drawn on other roles' grounds: on a selected row, in a popup.
    static let layered: [Role] = [
        .text, .dim, .marked, .match, .link, .label, .value, .overdue, .dueSoon, .onTime, .done, .undated,
        .cancelled, .questionable, .red, .amber, .green, .money, .progressDone, .disabled, .error, .warning,
        .sparkline,
    ]
    static let grounds: [Role] = [.selection, .selectionUnfocused, .popup]
    static let coloured = ["dark", "light", "high-contrast", "deuteranopia", "tritanopia", "solarized"]

    /// The eyes for which a theme is made, and how far apart its states must be to them. The theme for eyes without
    /// the cone for blue may use red and green, which the others keep apart for eyes without those for red or green.
    static let eyes: [(name: String, vision: ColourVision, distance: Double)] =
        ["dark", "light", "high-contrast", "solarized"].flatMap { name in
            [ColourVision.protanopia, .deuteranopia, .tritanopia].map { (name, $0, 18) }
        } + [
            ("deuteranopia", .protanopia, 30), ("deuteranopia", .deuteranopia, 30),
            ("tritanopia", .tritanopia, 30),
        ]

    private func theme(_ name: String) throws -> Theme {
        try ThemeCatalogue(environment: [:], files: .none).theme(named: name)
    }

    @Test("name every role", arguments: coloured + ["mono"])
    func completeness(name: String) throws {
        var text = ""
        for index in 0..<bundled_theme_count() {
            let theme = bundled_theme_at(index)
            guard String(cString: theme.name) == name else { continue }
            text = String(
                decoding: UnsafeBufferPointer(start: theme.bytes, count: theme.count), as: UTF8.self)
        }
        for role in Role.allCases { #expect(text.contains("\"\(role.name)\": {"), "\(role.name)") }
    }

    @Test("are all tried here")
    func allThemes() {
        let names = (0..<bundled_theme_count()).map { String(cString: bundled_theme_at($0).name) }
        #expect(Set(names) == Set(Self.coloured + ["mono"]))
    }

    @Test("keep the states apart for eyes that lack a cone", arguments: eyes)
    func colourBlindness(name: String, vision: ColourVision, least: Double) throws {
        let theme = try theme(name)
        let rated: [Role] = [.red, .amber, .green]
        let states: [Role] = [.overdue, .dueSoon, .done]
        for roles in [rated, states] {
            for (place, role) in roles.enumerated() {
                for other in roles[..<place] {
                    let one = try #require(theme[role].foreground)
                    let distance = vision.distance(one, try #require(theme[other].foreground))
                    #expect(
                        distance >= least, "\(name): \(role.name) and \(other.name) are \(distance) apart")
                }
            }
        }
    }

    /// The ratio of a style's two colours, by WCAG 2.2; nil where the theme leaves one to the terminal.
    private func contrast(_ style: RoleStyle) -> Double? {
        guard let text = style.foreground, let ground = style.background else { return nil }
        let (one, other) = (Luminance.of(text), Luminance.of(ground))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// What text needs against its ground: more where the theme is made for that.
    private func leastContrast(_ name: String) -> Double { name == "high-contrast" ? 7 : 4.5 }

    @Test("reach 4.5:1, or 7:1, in every role", arguments: coloured)
    func everyRole(name: String) throws {
        let theme = try theme(name)
        for role in Role.allCases {
            let ratio = try #require(contrast(theme[role]), "\(role.name) leaves a colour open")
            #expect(ratio >= leastContrast(name), "\(name): \(role.name) has \(ratio)")
            #expect(!theme[role].isDim, "the terminal decides how dim \(role.name) is")
        }
    }

    @Test("reach 4.5:1, or 7:1, on a selected row and in a popup", arguments: coloured)
    func layeredRoles(name: String) throws {
        let theme = try theme(name)
        for ground in Self.grounds {
            for role in Self.layered {
                let ratio = try #require(contrast(theme.style(role, on: ground)))
                #expect(ratio >= leastContrast(name), "\(name): \(role.name) on \(ground.name) has \(ratio)")
            }
            let rest = try #require(contrast(theme.style(.progressRest, on: ground)))
            #expect(rest >= 3, "\(name): progressRest on \(ground.name) has \(rest)")
        }
    }

    @Test("are none in mono, which uses bold, dim, underlined and reversed text")
    func mono() throws {
        let theme = try theme("mono")
        for role in Role.allCases {
            #expect(theme[role].foreground == nil && theme[role].background == nil && !theme[role].isItalic)
        }
        #expect(theme[.selection].isReversed)
    }

    @Test("tell the states apart", arguments: coloured + ["mono"])
    func states(name: String) throws {
        let theme = try theme(name)
        let states: [Role] = [.overdue, .dueSoon, .onTime, .done, .questionable]
        #expect(Set(states.map { theme[$0] }).count == states.count)
        #expect(Set([Role.red, .amber, .green].map { theme[$0] }).count == 3)
        #expect(theme[.selection] != theme[.selectionUnfocused])
    }
}
