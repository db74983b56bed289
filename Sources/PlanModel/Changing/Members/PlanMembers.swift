/// What stands directly in a plan: its head, its lists and its route map.
struct PlanRoot: PlanRecord {
    var head = PlanHead()
    var lists = PlanLists()
    var routeMap: RouteMap?

    var margin: Margin {
        get { head.margin }
        set { head.margin = newValue }
    }
}

extension PlanRecords {
    var root: PlanRoot {
        get { PlanRoot(head: head, lists: lists, routeMap: routeMap) }
        set {
            head = newValue.head
            lists = newValue.lists
            routeMap = newValue.routeMap
        }
    }
}

extension PlanRoot: ChangeableRecord {
    static let what = "a plan"
    static let members = Member<PlanRoot>.table([
        .format, .text("id", \.head.id).key, .text("title", \.head.title).required,
        .records("pillars", of: .pillar, \.lists.pillars, in: \.pillars).required,
        .texts("aliases", \.head.aliases), .day("asOf", \.head.asOf),
        .word("deadlinePolicy", \.head.deadlinePolicy, default: .end), .dueSoonDays,
        .text("summary", \.head.summary), .text("pillarTerm", \.head.pillarTerm), .labels,
        .records("documents", of: .document, \.lists.documents, in: \.documents),
        .records("organisations", of: .organisation, \.lists.organisations, in: \.organisations),
        .log("relations", \.lists.relations, in: \.relations),
        .records("funding", of: .funding, \.lists.funding, in: \.funding),
        .records("meetings", of: .meeting, \.lists.meetings, in: \.meetings),
        .records("measures", of: .measure, \.lists.measures, in: \.measures),
        .keyed("signOffs", \.lists.signOffs, in: \.signOffs),
        .records("events", of: .event, \.lists.events, in: \.events), .changingObject("routeMap", \.routeMap),
        .log("participation", \.lists.participation, in: \.participation),
        .log("findings", \.lists.findingNotes, in: \.findingNotes),
    ])
}

extension Member<PlanRoot> {
    fileprivate static var format: Self {
        Member(
            name: "format",
            form: ValueForm(what: "the plan format", expected: "\"\(PlanHead.format)\"") {
                $0 == .text(PlanHead.format)
            },
            read: { _, _ in .text(PlanHead.format) }, write: { _, _, _, _ in }
        ).required
    }

    fileprivate static var dueSoonDays: Self {
        let usual = MemberValue.number(String(PlanHead.defaultDueSoonDays))
        let form = ValueForm.wholeNumber
        return Member(
            name: "dueSoonDays",
            form: ValueForm(check: form.check, known: { $0 == usual ? nil : $0 }),
            read: { _, root in
                let days = root.head.dueSoonDays
                return days == PlanHead.defaultDueSoonDays ? nil : .number(String(days))
            },
            write: { _, root, _, value in
                root.head.dueSoonDays = value?.asNumber?.asInteger ?? PlanHead.defaultDueSoonDays
            })
    }
}
