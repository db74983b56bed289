import FoundationEssentials
import Testing
import TextGrid

@testable import Dashboard

/// Whole frames, kept as text in `Frames/` and compared exactly.
///
/// After a change of the drawing that is meant, one command records them anew, and git shows what changed:
/// `SCRUTINEER_RECORD_FRAMES=1 swift test --filter DashboardTests.FrameTests`
struct FrameTests {
    struct Scene: Sendable, CustomTestStringConvertible {
        var name: String
        var size: Size
        var keys: String
        var charset = Charset.unicode
        var testDescription: String { name }

        init(_ name: String, _ width: Int, _ height: Int, _ keys: String, _ charset: Charset = .unicode) {
            self.name = name
            size = Size(width: width, height: height)
            self.keys = keys
            self.charset = charset
        }
    }

    static let scenes = [
        Scene("opening-80x24", 80, 24, ""),
        Scene("opening-120x40", 120, 40, ""),
        Scene("opening-60x16", 60, 16, ""),
        Scene("opening-40x10", 40, 10, ""),
        Scene("opening-ascii-80x24", 80, 24, "2", .ascii),
        Scene("lead-filter-80x24", 80, 24, "flaw<Enter>"),
        Scene("lead-filter-120x40", 120, 40, "flaw<Enter>"),
        Scene("lead-picker-80x24", 80, 24, "fgra"),
        Scene("find-80x24", 80, 24, "/champions"),
        Scene("funding-80x24", 80, 24, "2"),
        Scene("funding-120x40", 120, 40, "2G"),
        Scene("overdue-80x24", 80, 24, "3"),
        Scene("overdue-why-80x24", 80, 24, "3x"),
        Scene("overdue-why-60x16", 60, 16, "3x"),
        Scene("status-chooser-80x24", 80, 24, "/champions<Enter>s"),
        Scene("status-reason-60x16", 60, 16, "/champions<Enter>si"),
        Scene("help-80x24", 80, 24, "?"),
        Scene("detail-80x24", 80, 24, "/champions<Enter><Enter>"),
        Scene("detail-120x40", 120, 40, "/champions<Enter>l<Enter>"),
        Scene("palette-80x24", 80, 24, ":mee"),
        Scene("obligations-80x24", 80, 24, "5"),
        Scene("obligations-60x16", 60, 16, "5<Enter>"),
        Scene("obligations-200x50", 200, 50, "5/whitefriars<Enter>j"),
        Scene("obligation-why-80x24", 80, 24, "5x"),
        Scene("organisations-80x24", 80, 24, "6"),
        Scene("witness-80x24", 80, 24, "6/law centre<Enter><Enter>"),
        Scene("witness-120x40", 120, 40, "6/grapevine<Enter><Enter>"),
        Scene("measures-120x40", 120, 40, "7G"),
        Scene("timeline-80x24", 80, 24, "8"),
        Scene("timeline-120x40", 120, 40, "T2015-11-04<Enter>8-"),
        Scene("timeline-ascii-80x24", 80, 24, "8", .ascii),
        Scene("meetings-80x24", 80, 24, ":meetings<Enter>"),
        Scene("meeting-picker-80x24", 80, 24, ":meetings<Enter>jB"),
        Scene(
            "meeting-form-80x24", 80, 24,
            "B4 nov 2015<Enter>1/champions<Enter>drReport on the champions in a year.<Enter>o<Space><Enter>d2016-11<Enter>"
        ),
        Scene(
            "captures-80x24", 80, 24,
            "B4 nov 2015<Enter>1/champions<Enter>daWho backs them?<Enter>aThe Directorate.<Enter><Enter>"
                + "drReport in a year.<Enter>o<Space><Enter><Enter>L"),
        Scene(
            "captures-120x40", 120, 40,
            "B4 nov 2015<Enter>1/champions<Enter>daWho backs them?<Enter>aThe Directorate.<Enter><Enter>"
                + "drReport in a year.<Enter>o<Space><Enter><Enter>LG"),
        Scene("sign-offs-80x24", 80, 24, ":sign-offs<Enter>"),
        Scene("route-map-80x24", 80, 24, ":route map<Enter>G"),
        Scene("participation-80x24", 80, 24, ":participation<Enter>j"),
        Scene("bodies-80x24", 80, 24, ":bodies<Enter>jj"),
        Scene("money-80x24", 80, 24, ":money<Enter>jj"),
        Scene("charts-80x24", 80, 24, ":charts<Enter>j"),
        Scene("charts-200x50", 200, 50, ":charts<Enter>jjj"),
        Scene("charts-ascii-60x16", 60, 16, ":charts<Enter>zjjjjjjjjjjjjjjjjjjjjjjjjjjjj", .ascii),
        Scene("calendar-80x24", 80, 24, "T2015-11-04<Enter>:charts<Enter>zG"),
        Scene("funding-200x50", 200, 50, "2"),
        Scene("overdue-200x50", 200, 50, "3"),
        Scene("plans-80x24", 80, 24, ":plans<Enter>j"),
        Scene("columns-80x24", 80, 24, "2Cj<Space>"),
        Scene("groups-80x24", 80, 24, "2byear<Enter>"),
    ]

    @Test(arguments: scenes)
    func frameIsTheOneThatWasKept(_ scene: Scene) throws {
        var driver = try Driver(scene.size, charset: scene.charset)
        try driver.type(scene.keys)
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Frames/\(scene.name).txt")
        let frame = driver.frame + "\n"
        if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD_FRAMES"] == "1" {
            try Data(frame.utf8).write(to: url)
        }
        let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        #expect(
            changes(from: lines(kept), to: lines(frame)) == [], "SCRUTINEER_RECORD_FRAMES=1 records it anew")
    }

    private func lines(_ frame: String) -> [Substring] {
        frame.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The lines that differ, as a patch would show them.
    private func changes(from kept: [Substring], to drawn: [Substring]) -> [String] {
        guard kept.count == drawn.count else { return ["\(drawn.count) lines instead of \(kept.count)"] }
        return zip(kept, drawn).flatMap { $0 == $1 ? [] : ["- \($0)", "+ \($1)"] }
    }
}
