package import PlanModel

/// Where an open plan came from.
package enum PlanSource: Equatable, Sendable {
    /// A plan that the program carries, under its id; it is in memory until a folder is given.
    case bundled(String)
    case file(path: String)
    /// A version that git keeps, by its name `git:REV:PATH`; it is read only.
    case revision(String)

    /// How messages name it.
    package var name: String {
        switch self {
        case .bundled(let id): "the bundled plan \(id)"
        case .file(let path): path
        case .revision(let name): name
        }
    }
}

/// A plan that has been read, with its source.
package struct SourcedPlan: Sendable {
    package var source: PlanSource
    package var records: PlanRecords
    /// The file's identity just before it was read; nil for a bundled plan.
    package var identity: FileIdentity?
    /// Of the records' bytes, where it was worked out already.
    package var digest: ContentDigest?

    package init(
        source: PlanSource, records: PlanRecords, identity: FileIdentity? = nil, digest: ContentDigest? = nil
    ) {
        self.digest = digest
        self.source = source
        self.records = records
        self.identity = identity
    }
}
