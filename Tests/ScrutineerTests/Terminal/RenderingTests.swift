import Testing

/// `scrutineer render` draws what the terminal shows.
@Suite struct RenderingTests {
    @Test(arguments: [
        "", "jjjjj", "fgrape<Enter>3", "3jj<Enter>", "jjjjx", "z", "2oO", "/map", "/map<Enter>j", "?",
        "T2015-12-31<Enter>",
        "<lt><lt>P", "jjjjscreason<Enter>", "jjjjscreason<Enter>u<C-r>", "p<Space><Down><Space><Enter>",
        "jhl<Right>G",
        "<Tab><Tab><S-Tab>", ":", "2<PageDown>k",
    ])
    func theFrameIsTheOneInTheTerminal(keys: String) throws {
        for (width, height) in [(80, 24), (120, 40)] {
            // Each in a folder of its own: edits that are not saved would be offered to the next.
            let folder = try TemporaryFolder()
            let tmux = try Tmux.opened(in: folder, width: width, height: height)
            try tmux.shows("q quit")
            try tmux.press(keys)
            try tmux.showsRendered([], keys: keys, width: width, height: height)
        }
    }
}
