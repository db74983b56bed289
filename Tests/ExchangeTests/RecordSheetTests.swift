import Exchange
import PlanModel
import PlanStore
import Testing

@Suite struct RecordSheetTests {
    private func sheet(_ name: String) throws -> (RecordSheet, PlanStore) {
        let store = try TestPlan.store(TestPlan.riverside, TestPlan.harbour)
        let ref = try store.record(named: name, inPlans: [0, 1])
        return (RecordSheet(of: ref, in: store, hidesExempt: false), store)
    }

    private func page(_ name: String, as format: ListFormat = .table) throws -> String {
        let (sheet, store) = try sheet(name)
        return try #require(sheet.text(as: format, in: store, layout: TableLayout()))
    }

    @Test func theObjectHasTheMembersOfTheFileAndWhatIsComputed() throws {
        let json = try page("1.10", as: .jsonl)
        #expect(
            json.hasPrefix(
                #"{"id":"1.10","title":"Test the water","status":"complete","leads":["council"],"colour":"blue","#
            ))
        #expect(
            json.contains(
                #""computed":{"kind":"action","plan":"riverside","asOf":"2026-06-30","policy":"end","#))
        #expect(json.contains(#""statusAsOf":"complete""#))
        #expect(
            json.contains(#""namedBy":[{"record":"funding:euro","member":"actions","title":"=Interreg"}]"#))
    }

    @Test func aMilestoneSaysHowLateItIs() throws {
        let json = try page("1.1a", as: .jsonl)
        #expect(json.contains(#""deadline":"2026-03-31","timeliness":"overdue","daysLate":91"#))
        #expect(json.contains(#""questionable":true"#))
    }

    @Test func aPageShowsDatesAsReadAndAsPrintedAndNamesForIDs() throws {
        let page = try page("1.1a")
        #expect(page.hasPrefix("Milestone 1.1a: Agreement signed\nRiverside, plan riverside\n"))
        #expect(page.contains(#"Due               Mar 2026 [2026-03], printed "by March""#))
        #expect(page.contains("Source            Progress paper, 2.1"))
        #expect(page.contains("Days late         91"))
        #expect(try self.page("riverside/action:1.1").contains("Parks Team (parks), River Trust (trust)"))
    }

    @Test func anOrganisationIsOneOverAllPlans() throws {
        let page = try page("trust")
        #expect(page.contains("Plans             riverside, harbour"))
        #expect(page.contains("riverside/action:1.1 (leads): Agree who cuts the banks"))
        #expect(page.contains("harbour/funding:g (recipients): Bank grant"))
    }

    @Test func aResolutionShowsWhatIsOwed() throws {
        #expect(try page("r1").contains("- Parks Team, state open, days open 56"))
    }

    @Test func everyRecordHasAPage() throws {
        let store = try TestPlan.store(TestPlan.riverside, TestPlan.harbour)
        for plan in store.plans.indices {
            for kind in RecordKind.allCases {
                for ref in store.rows(of: kind, in: plan) {
                    let sheet = RecordSheet(of: ref, in: store, hidesExempt: false)
                    let layout = TableLayout(width: 40)
                    #expect(sheet.text(as: .jsonl, in: store, layout: layout)?.hasPrefix("{\"") == true)
                    #expect(sheet.text(as: .table, in: store, layout: layout)?.isEmpty == false)
                }
            }
        }
    }

    @Test(arguments: [
        ("1.1", "\"1.1\" may mean riverside/action:1.1 or harbour/action:1.1; give one of these names"),
        ("1.1x", "\"1.1x\" is not a record of these plans; the nearest is "),
        ("action:9", "\"action:9\" is not a record of these plans; the nearest is "),
    ])
    func aNameThatIsNotOneRecordIsRefused(_ name: String, _ message: String) throws {
        #expect {
            try sheet(name)
        } throws: { error in
            (error as? PlanStore.RecordLookupError)?.message.hasPrefix(message) == true
        }
    }

    @Test(arguments: [
        "riverside/action:1.1", "action:1.1.1", "1.1.1", "organisation:trust", "plan:harbour", "harbour",
    ])
    func aNameMayBeShortOrFull(_ name: String) throws {
        _ = try sheet(name)
    }

    @Test func aSignOffIsNamedByDocumentRoleAndKind() throws {
        let store = try TestPlan.store(TestPlan.riverside)
        let text = "sign-off:paper/Head of Parks/contributor"
        for name in [text, "riverside/" + text] {
            #expect(SignOffName.isMeant(by: name))
            let sheet = RecordSheet(
                of: try SignOffName(named: name, in: store, inPlans: [0]), in: store, hidesExempt: false)
            let page = try #require(sheet.text(as: .table, in: store, layout: TableLayout()))
            #expect(page.hasPrefix("Sign-off paper/Head of Parks/contributor\n"))
            #expect(page.contains("Days              4\n"))
        }
        #expect(
            try page("parks").contains(
                "sign-off:paper/Head of Parks/contributor (organisation): Head of Parks"))
        #expect {
            try SignOffName(named: "sign-off:paper/Head of Park/contributor", in: store, inPlans: [0])
        } throws: { error in
            (error as? PlanStore.RecordLookupError)?.message.hasSuffix("the nearest is " + text) == true
        }
    }
}
