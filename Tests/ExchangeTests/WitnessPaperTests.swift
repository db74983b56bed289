import PlanFile
import PlanModel
import PlanStore
import Testing

@testable import Exchange

/// A witness sheet on paper.
@Suite struct WitnessPaperTests {
    private func store(_ members: String, asOf: String = "2015-11-04") throws -> PlanStore {
        let text = """
            {"format":"scrutineer-plan/1","id":"p","title":"Plan","asOf":"\(asOf)","pillars":[],\(members)}
            """
        let records = try PlanFile.read(Array(text.utf8), name: "p.json")
        return PlanStore([records], from: Viewpoint(today: try #require(Day("2026-01-01"))))
    }

    private func paper(
        of id: String, in store: PlanStore, keeping filter: PlanFilter = PlanFilter(),
        finding find: String = "",
        whole: [PlanRecords] = []
    ) throws -> Paper? {
        let ref = try #require(store.rows(of: .organisation, in: 0).first { store.idText(of: $0) == id })
        return PaperMaterial(store, whole: whole, keeping: filter).flatMap {
            Paper.witness(ref, of: store, in: $0, finding: FindQuery(find))
        }
    }

    private static let plan = """
        "organisations":[{"id":"c","name":"Council"},{"id":"parks","name":"Parks","partOf":"c"}],
        "documents":[{"id":"d","title":"Minutes"}],
        "meetings":[{"id":"m","body":"c","date":"2015-02-17","resolutions":[
          {"id":"r","text":"Report back.","verb":"request","respondents":["parks"],"due":"2016-01"},
          {"id":"s","text":"Say nothing aloud.","verb":"request","respondents":["parks"],"due":"2016-01","exempt":true}]}],
        "funding":[{"id":"g","title":"Grant","status":"secured","kind":"grant","amount":5,"recipients":["parks"],
          "end":"2016-12-31","source":{"document":"d","ref":"4"}}]
        """

    @Test func itSaysHowItWasMadeAndWhatStandsOnTheSheet() throws {
        let paper = try #require(try paper(of: "c", in: store(Self.plan)))
        #expect(
            paper.markdown == """
                # Witness sheet: Council

                - Stands for its parts too: Parks
                - Read as of 4 Nov 2015; a month is due by its last day (end)
                - No filter
                - What is exempt from publication is left out of this paper.

                ## Lines of enquiry

                - You were asked in Feb 2015 to do this: "Report back"; no report is recorded.

                ## What it owes

                | Asked for | State | Due |
                | ------------ | ----------------- | -------- |
                | Report back. | open for 260 days | Jan 2016 |

                ## Money in

                | Stream | Status | Ends |
                | --------- | ------- | ----------- |
                | Grant, £5 | secured | 31 Dec 2016 |

                """)
    }

    @Test func whatIsExemptStaysOutWhetherTheScreenHidesItOrNot() throws {
        let open = try store(Self.plan)
        let whole = open.plans.map(\.records)
        let hiding = PlanStore(whole.compactMap { $0.hidingExempt() }, from: open.viewpoint)
        let shown = try #require(try paper(of: "c", in: open))
        let hidden = try #require(try paper(of: "c", in: hiding, whole: whole))
        #expect(shown.markdown == hidden.markdown)
        #expect(shown.leavesOut && hidden.leavesOut)
        #expect(!shown.markdown.contains("aloud"))
    }

    @Test func whereNothingExemptConcernsItNothingIsSaidOfIt() throws {
        let plain = Self.plan.replacing(",\"exempt\":true", with: "")
        let paper = try #require(try paper(of: "c", in: store(plain)))
        #expect(!paper.leavesOut)
        #expect(!paper.markdown.contains("exempt"))
        #expect(paper.markdown.contains("aloud"))
    }

    @Test func noPaperIsMadeOfWhatIsItselfExempt() throws {
        let store = try store(#""organisations":[{"id":"c","name":"Secret","exempt":true}]"#)
        #expect(try paper(of: "c", in: store) == nil)
    }

    @Test func theFilterIsNamedAndNarrowsIt() throws {
        let store = try store(Self.plan)
        var filter = PlanFilter()
        filter.match = FindQuery("grant")
        filter.leads = [1]
        let matched = try #require(try paper(of: "c", in: store, keeping: filter)).markdown
        #expect(matched.contains("- Match: grant\n- The filter by lead is set aside"))
        #expect(matched.contains("Grant, £5") && !matched.contains("Report back"))
        let found = try #require(try paper(of: "c", in: store, finding: "report")).markdown
        #expect(found.contains("- Find: report\n"))
        #expect(found.contains("Report back") && !found.contains("Grant, £5"))
    }

    @Test func nothingOutOfAPlanIsAMarkOrACommand() throws {
        let hostile = #"# <b>\u001b[2J | a *b* [c](d) `e` _f_ & $g$\nline \u202e"#
        let store = try store(
            """
            "organisations":[{"id":"c","name":"\(hostile)"}],
            "meetings":[{"id":"m","body":"c","date":"2015-02-17",
              "questions":[{"id":"q","text":"\(hostile)","to":["c"]}]}],
            "funding":[{"id":"g","title":"1. \(hostile)","status":"bid","kind":"grant","recipients":["c"]}]
            """)
        let text = try #require(try paper(of: "c", in: store)).markdown
        #expect(!text.contains("\u{1b}") && !text.contains("\u{202e}"))
        for line in text.split(separator: "\n") where line.hasPrefix("|") {
            let bare = line.replacing("\\\\", with: "").replacing("\\|", with: "")
            #expect(bare.count(where: { $0 == "|" }) == 4, "\(line)")
        }
        #expect(text.contains(##"\# \<b\>\^\[\[2J \| a \*b\* \[c\](d) \`e\` \_f\_ \& \$g\$ line"##))
        #expect(text.hasPrefix(##"# Witness sheet: \# \<b\>"##))
    }

    @Test(arguments: [
        ("- a", #"\- a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("3.2a Title", "3.2a Title"),
        ("+", #"\+"#),
        ("2015", "2015"), ("a - b", "a - b"), ("7.", #"7\."#), ("", ""), ("\u{7}", #"\^G"#),
        ("`\u{301}a`", "\\`\u{301}a\\`"), ("![\u{301}a](b)", "!\\[\u{301}a\\](b)"),
    ])
    func whatWouldBeginAListDoesNot(text: String, escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }
}
