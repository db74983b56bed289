import PlanModel
import PlanStore
import Testing

/// A link between a stream and an action stands if either side names it.
@Suite struct LinkTests {
    private func store() throws -> PlanStore {
        let streams = """
            "funding":[{"id":"a","title":"A","kind":"grant","status":"bid","actions":["1","nowhere"]},
            {"id":"b","title":"B","kind":"grant","status":"bid"},
            {"id":"c","title":"C","kind":"grant","status":"bid","actions":["1"]}]
            """
        let actions =
            "{\(Plans.action("1")),\"funding\":[\"b\",\"a\",\"gone\"]},{\(Plans.action("2")),\"funding\":[\"b\"]}"
        return try Plans.store(Plans.actions(actions, streams))
    }

    @Test func fromTheStream() throws {
        let store = try store()
        let ids = ["a", "b", "c"].map { id in
            (try? store.ref(.funding, id)).map { ref in
                store.actions(fundedBy: ref.row, of: 0).map {
                    store.plans[0].records.string(store.plans[0].records.actions[$0].id)
                }
            }
        }
        #expect(ids == [["1"], ["1", "2"], ["1"]])
    }

    @Test func fromTheAction() throws {
        let store = try store()
        let ids = ["1", "2"].map { id in
            (try? store.ref(.action, id)).map { ref in
                store.streams(payingFor: ref.row, of: 0).map {
                    store.plans[0].records.string(store.plans[0].records.funding[$0].id)
                }
            }
        }
        #expect(ids == [["b", "a", "c"], ["b"]])
    }
}
