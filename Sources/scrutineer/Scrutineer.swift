import ArgumentParser

/// The commands. A word that is none of them names a plan to open; see `Program`.
struct Scrutineer: ParsableCommand {
    static let abstract = "What a council's plans promised, who leads, what is late and what is owed."
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "scrutineer", abstract: abstract, version: version,
        subcommands: [
            ListCommand.self,
            ShowCommand.self,
            SummaryCommand.self,
            SetCommand.self,
            ExportCommand.self,
            ImportCommand.self,
            CheckCommand.self,
            DiffCommand.self,
            MergeCommand.self,
            GitSetupCommand.self,
            SampleCommand.self,
            NewCommand.self,
            SchemaCommand.self,
            ReportCommand.self,
            RenderCommand.self,
            KeysCommand.self,
            ThemesCommand.self,
            SettingsCommand.self,
        ])
}
