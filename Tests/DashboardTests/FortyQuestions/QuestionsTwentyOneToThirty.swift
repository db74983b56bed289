import Testing

/// Who came and signed, where it is said, who holds what, and how far the figures are.
@Suite struct QuestionsTwentyOneToThirty {
    @Test(arguments: questions) func isAnswered(question: OfficerQuestion) throws { try question.check() }

    static let questions = [
        OfficerQuestion(
            21, "Who was invited but did not attend?", [":", .typed("did not attend"), "<Enter>"],
            [
                ["Invited, did not attend ── 1"],
                ["Cabinet Member for Children and Young People", "Scrutiny Co"],
            ]),
        OfficerQuestion(
            22, "Who signed this report off, when, and in what order?",
            [":", .typed("sign-offs"), "<Enter>", "z"],
            [
                ["Sign-offs ── 13 · 0 outstanding"],
                ["Head of Involvement", "12 Oct 2015", "13 Oct 2015", "1"],
                ["Director of Operations", "16 Oct 2015", "1"],
                ["Programme Director, Loca", "18 Oct 2015", "3"],
                ["Director, Central Englan", "20 Oct 2015", "5"],
                ["People Manager, Legal", "20 Oct 2015", "5"],
                ["Governance Services Offi", "21 Oct 2015", "6"], ["Head of Workforce", "21 Oct 2015", "6"],
                ["Transformation Manager", "21 Oct 2015", "6"], ["Scrutiny Officer", "22 Oct 2015", "7"],
                ["Finance Manager", "22 Oct 2015", "7"], ["Locum Consultant", "23 Oct 2015", "8"],
                ["Director of Public Health", "23 Oct 2015", "8"],
                ["Cabinet Member", "22 Oct 2015", "24 Oct 2015", "2"],
            ]),
        OfficerQuestion(
            23, "Which contributor took longest?", [":", .typed("slowest"), "<Enter>"],
            [
                ["Slowest sign-offs ── 9"], ["Locum Consultant", "15 Oct 2015", "23 Oct 2015", "8"],
                ["Scrutiny Officer", "7"],
            ]),
        OfficerQuestion(
            24, "Where is the text that says this?",
            [":", .typed("mentions"), "<Enter>", .typed("awards reported"), "<Enter>"],
            [
                ["Mentions of \"awards reported\" ── 1"], ["milestone", "3.4a Workshops", "awards reported"],
                ["awards reported, no workshops"],
                ["Stands in", "Active Citizens implementation plan", "pillar"],
            ]),
        OfficerQuestion(
            25, "What did this org call itself elsewhere?", ["6", "/", .typed("law centre"), "<Enter>"],
            [
                ["6 Organisations ── 1 of 94"], ["Coventry Law Centre"],
                ["Also called", "Central England Law Centre"],
            ]),
        // The Insight Team's three and the workforce's one are the Council's four.
        OfficerQuestion(
            26, "Which orgs hold most overdue items?", ["6"],
            [
                ["Organisation", "Overdue"], ["Coventry City Council", "20", "4", "5"],
                ["Coventry City Council Public", "3"], ["People Directorate", "3"],
                ["Public Health Insight Team", "3"], ["Voluntary Action Coventry", "2"],
                ["Community Development Service", "1"], ["Coventry City Council Workfor", "1"],
                ["Coventry Law Centre", "1"], ["Grapevine", "1"],
            ]),
        OfficerQuestion(
            27, "Pillar-by-pillar: done / on track / late / undated",
            [":", .typed("pillar by pillar"), "<Enter>"],
            [
                ["Pillar by pillar ── 21"], ["Pillar", "Done", "On track", "Late", "Undated"],
                ["Active Citizens", "18", "8", "8", "5", "3"],
                ["1 Building capacity", "3", "2", "-", "1", "-"],
                ["2 Co-designing", "6", "-", "4", "-", "1"], ["3 Supporting staff", "6", "3", "-", "4", "-"],
                ["4 Working with partners", "2", "3", "-", "-", "-"],
                ["5 Learning and review", "1", "-", "4", "-", "2"],
                ["Ignite: progress", "8", "2", "-", "-", "-"],
            ],
            whole: [
                ["Family Hubs", "2", "3", "-", "-"], ["1 The offer to families", "2"],
                ["3 Judging its effect", "2"], ["4 Governance", "1"],
                ["Coventry Partnership", "3", "5", "-", "3"],
                ["1 Communications and publicity", "3", "-"], ["4 Adapting to change", "3", "1"],
            ]),
        // £400,000 for 50,000 residents are £8 each; ten to fifteen of a hundred tip it.
        OfficerQuestion(
            28, "What would this cost for our population?",
            [":", .typed("cost for a population"), "<Enter>", .typed("379,387"), "<Enter>"],
            [
                ["Cost for 379,387 residents ── 1"], ["379,387", "£3,035,096", "37,939", "56,908"],
                ["If each year", "£9,105,288 over 3 years"],
            ]),
        OfficerQuestion(
            29, "How far from the 10–15% tipping point?",
            [":", .typed("tipping point"), "<Enter>", .typed("379387/20000"), "<Enter>"],
            [["379,387", "37,939", "56,908", "17,939 to 36,908 more"], ["Take part", "20,000"]]),
        OfficerQuestion(
            29, "How far from the 10–15% tipping point?", [":", .typed("participation"), "<Enter>"],
            [
                ["Participation ── 3"], ["50,000", "£400,000", "5,000", "7,500"],
                ["Coventry", "£3,035,096", "37,939", "56,908"],
                ["Stoke-on-Trent", "£2,052,976", "25,662", "38,493"],
                ["How far off", "not known"],
            ]),
        OfficerQuestion(
            30, "Measures against target", [":", .typed("against target"), "<Enter>"],
            [
                ["Against target ── 6 · 1 short · 5 never reported"],
                ["short", "Schools with a servic", "12", "19"],
                ["never reported", "Places of Welcome", "20"],
                ["never reported", "Cheylesmore training", "3"],
                ["never reported", "Residents who take", "10 to 15"], ["Hubs covered", "2"],
                ["Days of fieldwork", "2"],
                ["short by 7 schools"],
            ]),
    ]
}
