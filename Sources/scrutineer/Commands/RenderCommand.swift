import ArgumentParser
import Dashboard
import Exchange
import PlanStore
import Settings
import TextGrid
import Workspace

/// `scrutineer render`: one frame of the dashboard, without a terminal.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Draw one frame of the dashboard as text or as a picture, after some keys.",
        discussion: "Nothing is written, copied or run: such commands say so in the frame.")

    @Argument(help: "Plan files or folders (default: the bundled plans).", completion: .file())
    var path: [String] = []

    @Option(help: ArgumentHelp("Columns and rows of the frame.", valueName: "WxH"))
    var size = "80x24"

    @Option(
        help: ArgumentHelp(
            "Keys to press first, in vim's notation: fgrape<Enter>. A digit is the key itself.",
            valueName: "keys"))
    var keys = ""

    @Option(
        help: ArgumentHelp("How to write the frame: text, ansi (coloured) or svg.", valueName: "format"),
        completion: .list(FrameFormat.allCases.map(\.rawValue)))
    var format = FrameFormat.text.rawValue

    @Option(
        help: ArgumentHelp("Keep a status or timeliness; repeatable.", valueName: "word"),
        completion: .list(StateWord.all))
    var status: [String] = []

    @OptionGroup var options: OpeningOptions

    enum FrameFormat: String, CaseIterable { case text, ansi, svg }

    func run() throws(CommandFailure) {
        if options.plain { throw .usage("--plain draws no frame; leave it out") }
        let size = try frameSize()
        let keys = try parsedKeys()
        let format: FrameFormat = try WordOption.word(format, of: "--format")
        let states = try StateOption.words(status)
        var request = try options.request(path)
        request.states = states
        request.isRendering = true
        let opened = try request.open()
        var state = request.state(
            of: opened, size: size, charset: .unicode, themes: ThemeCatalogue.ofThisUser.names)
        if !keys.isEmpty { state.take(.views(UserFiles.views())) }
        var workspace = opened.workspace
        for key in keys {
            _ = state.handle(.key(key))
            try? workspace.keep(state.store.takeEvents(), at: "")
            state.unsaved = workspace.unsaved
        }
        try write(state.draw(), of: state, as: format)
    }

    private func write(_ frame: Grid, of state: DashboardState, as format: FrameFormat) throws(CommandFailure)
    {
        switch format {
        case .text: try Output.write(styled: frame.text + "\n")
        case .ansi: try Output.write(styled: ANSIPicture.text(of: frame, in: try theme(of: state)))
        case .svg:
            let picture = SVGPicture(
                frame, in: try theme(of: state), titled: "Scrutineer: \(state.screenTitle)")
            try Output.write(styled: picture.text)
        }
    }

    /// The theme that was asked for, or chosen by a key.
    private func theme(of state: DashboardState) throws(CommandFailure) -> Theme {
        try ThemeCatalogue.ofThisUser.chosen(state.themeName)
    }

    private func frameSize() throws(CommandFailure) -> Size {
        let parts = size.split(separator: "x", omittingEmptySubsequences: false)
        guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
            (1...500).contains(width), (1...200).contains(height)
        else {
            throw .usage(
                "\"\(size)\" is not a size; expected columns and rows from 1x1 to 500x200, such as 80x24")
        }
        return Size(width: width, height: height)
    }

    private func parsedKeys() throws(CommandFailure) -> [Key] {
        do throws(KeyNotationError) {
            return try Key.parse(keys)
        } catch {
            throw .usage(error.description)
        }
    }
}
