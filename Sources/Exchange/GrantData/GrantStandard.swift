import PlanModel

/// The members of the 360Giving Data Standard 1.4: what each is called in JSON and in a spreadsheet, and what it holds.
enum GrantStandard {
    struct Member {
        let name: String
        /// The heading of its column in a spreadsheet.
        let title: String
        let content: Content
        /// Both in small letters with nothing between them, for names that are spelt otherwise.
        let letters: [String]

        fileprivate init(_ name: String, _ title: String, _ content: Content) {
            self.name = name
            self.title = title
            self.content = content
            letters = [name, title].map(GrantStandard.letters)
        }

        /// Whether a name is a slip of the fingers away.
        func isNear(_ other: String) -> Bool {
            guard let own = letters.first, own.count >= 5, abs(own.utf8.count - other.utf8.count) <= 2 else {
                return false
            }
            return EditDistance.between(own, other, atMost: 2) != nil
        }
    }

    static func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    indirect enum Content {
        case text, number, currency, yesOrNo, link
        /// A full day or a moment.
        case day
        /// A year, a month, a full day or a moment.
        case date
        case moment
        case texts
        case object(Shape)
        case list(Shape)
    }

    /// The kinds of object.
    enum Shape {
        case grant, organisation, person, individuals, event, location, classification, programme, document
        case transaction
    }

    static let version = "1.4"

    /// What a grant must have, whoever receives it.
    static let required = [
        "id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization",
    ]
}

extension GrantStandard.Shape {
    var members: [GrantStandard.Member] { GrantStandard.tables[self] ?? [] }

    func member(_ name: String) -> GrantStandard.Member? { members.first { $0.name == name } }

    func member(titled title: String) -> GrantStandard.Member? {
        let folded = title.lowercased()
        return members.first { $0.title.lowercased() == folded || $0.name.lowercased() == folded }
    }
}

extension GrantStandard {
    private typealias Line = (name: String, title: String, content: Content)

    fileprivate static let tables: [Shape: [Member]] = {
        let lines: [Shape: [Line]] = [
            .grant: grant, .organisation: organisation, .person: person, .individuals: individuals,
            .event: event,
            .location: location, .classification: classification, .programme: programme, .document: document,
            .transaction: transaction,
        ]
        return lines.mapValues { lines in
            lines.map { Member($0.name, $0.title, $0.content) }
        }
    }()

    private static let grant: [Line] = [
        ("id", "Identifier", .text), ("title", "Title", .text), ("description", "Description", .text),
        ("currency", "Currency", .currency), ("amountAppliedFor", "Amount Applied For", .number),
        ("amountAwarded", "Amount Awarded", .number), ("amountDisbursed", "Amount Disbursed", .number),
        ("awardDate", "Award Date", .day), ("url", "URL", .link),
        ("plannedDates", "Planned Dates", .list(.event)), ("actualDates", "Actual Dates", .list(.event)),
        ("recipientIndividual", "Recipient Ind", .object(.person)),
        ("toIndividualsDetails", "To Individuals Details", .object(.individuals)),
        ("recipientOrganization", "Recipient Org", .list(.organisation)),
        ("beneficiaryLocation", "Beneficiary Location", .list(.location)),
        ("fundingOrganization", "Funding Org", .list(.organisation)),
        ("grantProgramme", "Grant Programme", .list(.programme)),
        ("fromOpenCall", "From An Open Call?", .yesOrNo),
        ("fundingType", "Funding Type", .list(.classification)),
        ("classifications", "Classifications", .list(.classification)),
        ("relatedDocument", "Related Document", .list(.document)),
        ("applicationTransaction", "Application Transaction", .list(.transaction)),
        ("commitmentTransaction", "Commitment Transaction", .list(.transaction)),
        ("disbursementTransaction", "Disbursement Transaction", .list(.transaction)),
        ("relatedActivity", "Related Activity", .texts), ("dateModified", "Last Modified", .moment),
        ("dataSource", "Data Source", .link), ("regrantType", "For Regrant Type", .text),
        ("locationScope", "Location Scope", .text),
    ]
    private static let organisation: [Line] = [
        ("id", "Identifier", .text), ("name", "Name", .text), ("department", "Department", .text),
        ("contactName", "Contact Name", .text), ("charityNumber", "Charity Number", .text),
        ("companyNumber", "Company Number", .text), ("streetAddress", "Street Address", .text),
        ("addressLocality", "City", .text), ("addressRegion", "County", .text),
        ("addressCountry", "Country", .text), ("postalCode", "Postal Code", .text),
        ("telephone", "Phone Number", .text), ("alternateName", "Alternate Name", .text),
        ("email", "Email", .text), ("description", "Description", .text),
        ("organisationType", "Organisation Type", .text), ("url", "Web Address", .link),
        ("location", "Location", .list(.location)), ("dateModified", "Last Modified", .moment),
    ]
    private static let person: [Line] = [("id", "Identifier", .text), ("name", "Name", .text)]
    private static let individuals: [Line] = [
        ("primaryGrantReason", "Primary Grant Reason", .text),
        ("secondaryGrantReason", "Secondary Grant Reason", .text),
        ("grantPurpose", "Grant Purpose", .texts),
    ]
    private static let event: [Line] = [
        ("title", "Title", .text), ("startDate", "Start Date", .date), ("endDate", "End Date", .date),
        ("duration", "Duration (months)", .number), ("description", "Description", .text),
        ("dateModified", "Last Modified", .moment),
    ]
    private static let location: [Line] = [
        ("id", "Identifier", .text), ("name", "Name", .text), ("countryCode", "Country Code", .text),
        ("latitude", "Latitude", .number), ("longitude", "Longitude", .number),
        ("description", "Description", .text), ("geoCode", "Geographic Code", .text),
        ("geoCodeType", "Geographic Code Type", .text), ("dateModified", "Last Modified", .moment),
    ]
    private static let classification: [Line] = [
        ("vocabulary", "Vocabulary", .text), ("code", "Code", .text), ("title", "Title", .text),
        ("description", "Description", .text), ("url", "URL", .link),
        ("dateModified", "Last Modified", .moment),
    ]
    private static let programme: [Line] = [
        ("code", "Code", .text), ("title", "Title", .text), ("description", "Description", .text),
        ("url", "URL", .link), ("dateModified", "Last Modified", .moment),
    ]
    private static let document: [Line] = [
        ("id", "Identifier", .text), ("title", "Title", .text), ("url", "Web Address", .link),
        ("description", "Description", .text), ("documentType", "Document Type", .text),
        ("dateModified", "Last Modified", .moment),
    ]
    private static let transaction: [Line] = [
        ("id", "Identifier", .text), ("transactionDate", "Transaction Date", .day),
        ("currency", "Currency", .currency), ("value", "Value", .number), ("valueDate", "Value Date", .day),
        ("description", "Description", .text), ("provider", "Provider", .text),
        ("recipient", "Recipient", .text), ("dateModified", "Last Modified", .moment),
    ]
}
