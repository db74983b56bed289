import Testing

/// The detail beside a list follows the selection when the keys rest, whatever comes between.
@Suite struct DetailFollowingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(TestPlan.text, to: "plan.json")
    }

    /// Each burst is more than one key, so that its last ones do not bring their detail at once.
    @Test(arguments: [
        [["j", "j"], ["j", "k", "j"], ["k"]],
        // What is asked for while the detail waits is about the selected record.
        [["j", "j", "x"]], [["j", "j", "j", "<Enter>"]], [["j", "j", "z"]], [["j", "j", "<Tab>"]],
        [["j", "j", "?"]], [["3", "j", "j"], ["1", "j", "k"]],
    ])
    func afterBurstsTheFrameIsTheOneOfTheSelection(bursts: [[String]]) throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder, width: 120, height: 40)
        try tmux.shows("1.1 Cut the banks", "q quit")
        var keys = ""
        for burst in bursts {
            for key in burst { try tmux.press(key) }
            keys += burst.joined()
            try tmux.showsRendered(["plan.json"], keys: keys, width: 120, height: 40)
        }
    }

    @Test func aBurstThatASizeInterruptsEndsWithItsDetail() throws {
        let tmux = try Tmux.opened(["plan.json"], in: folder, width: 120, height: 40)
        try tmux.shows("1.1 Cut the banks", "q quit")
        for key in ["j", "j", "k", "j"] { try tmux.press(key) }
        try tmux.resize(130, 40)
        for key in ["j", "k"] { try tmux.press(key) }
        try tmux.showsRendered(["plan.json"], keys: "jjkjjk", width: 130, height: 40)
    }
}
