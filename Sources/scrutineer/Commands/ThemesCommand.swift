import ArgumentParser
import Settings

/// `scrutineer themes`: the colours to choose from.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes that --theme and the key t choose from.")

    func run() throws(CommandFailure) {
        let choices = ThemeCatalogue.ofThisUser.choices
        let width = choices.map(\.name.count).max() ?? 0
        for choice in choices {
            let padding = String(repeating: " ", count: width - choice.name.count + 2)
            try Output.say("\(choice.name)\(padding)\(choice.summary)")
        }
    }
}
