import Settings
import Testing
import TextGrid

@Suite("The themes that there are")
struct ThemeCatalogueTests {
    private static let dusk = ##"{"name": "dusk", "roles": {"text": {"fg": "#ffffff", "bg": "#000000"}}}"##
    private static let files = SettingsFiles(
        read: { (path) throws(SettingsFileFault) in
            switch path {
            case "/c/scrutineer/themes/dusk.json": return Array(dusk.utf8)
            case "/c/scrutineer/themes/light.json": return Array(#"{"roles": {"text": {"bold": true}}}"#.utf8)
            case "/c/scrutineer/themes/bad.json": return Array("{".utf8)
            case "/c/scrutineer/themes/locked.json": throw SettingsFileFault(message: "Permission denied")
            default: return nil
            }
        },
        list: { (path) throws(SettingsFileFault) in
            guard path == "/c/scrutineer/themes" else { throw SettingsFileFault(message: "No such folder") }
            return ["locked.json", "notes.txt", "light.json", ".json", "dusk.json", "bad.json", "gone.json"]
        })
    private static let environment = ["XDG_CONFIG_HOME": "/c", "HOME": "/home/ada"]

    private func message(_ name: String, in catalogue: ThemeCatalogue) -> String? {
        do throws(ThemeError) {
            _ = try catalogue.theme(named: name)
            return nil
        } catch {
            return error.description
        }
    }

    private static let bundled = [
        "dark", "light", "high-contrast", "deuteranopia", "tritanopia", "solarized", "mono",
    ]

    @Test("are the bundled ones, the default first, and the user's own")
    func names() throws {
        let bundled = ThemeCatalogue(environment: [:], files: Self.files)
        #expect(bundled.names == Self.bundled)
        #expect(ThemeCatalogue.defaultName == "dark")
        for name in bundled.names {
            let theme = try bundled.theme(named: name)
            #expect(theme.name == name && !theme.summary.isEmpty)
        }
        let all = ThemeCatalogue(environment: Self.environment, files: Self.files)
        #expect(all.names == Self.bundled + ["bad", "dusk", "gone", "locked"])
        #expect(try all.theme(named: "dusk")[.overdue].foreground == Colour(red: 255, green: 255, blue: 255))
        #expect(try all.theme(named: "light")[.text] == RoleStyle(isBold: true), "the user's stands in")
    }

    @Test("are refused with what is wrong and what there is")
    func refusals() {
        let catalogue = ThemeCatalogue(environment: Self.environment, files: Self.files)
        let folder = "/c/scrutineer/themes"
        #expect(
            message("drak", in: catalogue)
                == "there is no theme \"drak\"; did you mean \"dark\"? "
                + "There are \(Self.bundled.joined(separator: ", ")), bad, dusk, gone and locked")
        #expect(
            message("sepia", in: ThemeCatalogue(environment: [:], files: .none))
                == "there is no theme \"sepia\"; there are dark, light, high-contrast, deuteranopia, tritanopia, "
                + "solarized and mono")
        #expect(
            message("bad", in: catalogue)
                == "\(folder)/bad.json:1:2: "
                + "the text ends inside an object; expected '}'; is the file cut short?")
        #expect(message("locked", in: catalogue) == "\(folder)/locked.json: Permission denied")
        #expect(message("gone", in: catalogue) == "\(folder)/gone.json: the file is gone")
    }

    @Test(
        "lose their colours where NO_COLOR is set and not empty",
        arguments: [("1", true), ("0", true), ("", false)])
    func noColour(value: String, isMono: Bool) throws {
        var environment = Self.environment
        environment["NO_COLOR"] = value
        let catalogue = ThemeCatalogue(environment: environment, files: Self.files)
        let mono = try catalogue.theme(named: "mono")
        for name in ["dark", "dusk"] {
            let theme = try catalogue.theme(named: name)
            #expect(theme.name == name)
            #expect(Role.allCases.allSatisfy { theme[$0] == mono[$0] } == isMono)
        }
    }
}
