/// One plan as flat arrays by kind, the records referring to each other by row.
///
/// There is no tree of objects: a pillar knows the rows of its actions, an action those of its milestones. Rows
/// of records that have ids are never moved, so whatever the program derives may keep them. Every text is a
/// slice of `bytes` or of `aside`.
package struct PlanRecords: Sendable {
    /// The file as it was loaded; never changed.
    package let bytes: [UInt8]
    /// Text that is not in the file as plain UTF-8: what had escapes, and what was typed.
    package var aside: [UInt8] = []

    package var head = PlanHead()
    package var lists = PlanLists()
    package var pillars: [Pillar] = []
    package var actions: [PlanAction] = []
    package var milestones: [Milestone] = []
    package var organisations: [Organisation] = []
    package var documents: [PlanDocument] = []
    package var funding: [FundingStream] = []
    package var meetings: [Meeting] = []
    package var questions: [Question] = []
    package var resolutions: [Resolution] = []
    package var measures: [Measure] = []
    package var events: [PlanEvent] = []
    package var stages: [RouteStage] = []

    package var relations: [Relation] = []
    package var signOffs: [SignOff] = []
    package var routeMap: RouteMap?
    package var participation: [Participation] = []
    package var findingNotes: [FindingNote] = []

    // Lists of records without ids, and of names, shared by all records of the plan.
    /// Lists of children whose rows do not follow each other.
    package var rows: [Int32] = []
    package var texts: [Text] = []
    package var references: [Reference] = []
    /// Where the longer lists of actions and milestones stand, each in the array of its kind of entry.
    @usableFromInline var longRuns: [Range<Int>] = []
    package var labels: [Label] = []
    package var facts: [Fact] = []
    package var sources: [Source] = []
    /// Notes of objects without sources; a margin knows the row.
    var notes: [Text] = []
    /// Of objects with several sources, or with a note and sources; a margin knows the row.
    var annotations: [Annotation] = []
    /// What few milestones and few updates have; they know the rows.
    var milestoneAsides: [MilestoneAside] = []
    var updateAsides: [UpdateAside] = []
    /// How much is to be reached; a milestone's aside knows the row.
    var targets: [Target] = []
    package var confidence: [Confidence] = []
    package var updates: [Update] = []
    package var alternatives: [Alternative] = []
    package var revisions: [Revision] = []
    package var evidence: [Evidence] = []
    package var years: [YearOfFunding] = []
    package var parts: [Part] = []
    package var answers: [Answer] = []
    package var reports: [Report] = []
    package var readings: [Reading] = []
    package var routeItems: [RouteItem] = []

    /// The rows of the records in the plan, by id.
    var tables = RecordTables()

    /// What kind of record those references name, by their places, whose record has left the plan.
    var silenced: [Int32: RecordKind] = [:]

    /// Members that the format does not know but that look like a slip for one that it does.
    package var nearMisses: [NearMiss] = []

    package init(bytes: [UInt8]) { self.bytes = bytes }
}

/// A member whose name is almost one that the format knows.
package struct NearMiss: Equatable, Sendable {
    /// Offset in bytes of the name in the file.
    package var offset: Int
    package var name: String
    package var meant: String

    package init(offset: Int, name: String, meant: String) {
        self.offset = offset
        self.name = name
        self.meant = meant
    }
}
