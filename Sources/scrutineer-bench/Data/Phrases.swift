import SeededRandom

/// The sentences of a plan that nobody wrote: of the kind, length and spelling that councils print.
enum Phrases {
    /// Stands in few texts, so that a find narrows to what is known: no other word holds its letters in order.
    static let rareWord = "kestrel"

    private static let verbs = [
        "Set up", "Review", "Agree", "Publish", "Extend", "Map", "Pay for", "Renew", "Test", "Evaluate",
        "Open",
        "Co-design", "Commission", "Bring together", "Promote", "Make safe",
    ]
    private static let things = [
        "the library service", "a flood warden scheme", "an early help offer", "the housing repairs contract",
        "a youth café", "the evening bus subsidy", "free school transport", "a winter shelter",
        "the carers' register", "the adult learning courses", "a repair workshop", "the cycling routes",
        "an advice line on debts", "the food bank network", "the community grants",
        "a hospital discharge team",
        "the parks volunteers", "the private renting licence", "a résumé clinic for school leavers",
        "the tree planting programme",
    ]
    private static let places = [
        "in Northgate", "across the borough", "with the parish councils", "for older residents",
        "in the five poorest wards", "near the station", "for families in temporary homes",
        "with the hospital",
        "on the Hillfields estate", "through the neighbourhood forums", "for young people", "by the river",
    ]
    private static let subjects = [
        "The steering group", "The lead officer", "The cabinet member", "The ward forum", "The project board",
        "The scrutiny committee", "The partnership", "The voluntary sector",
    ]
    private static let events = [
        "agreed the draft and asked for a costed option", "heard that recruitment is two posts short",
        "met three times and settled the terms of reference", "asked for the figures by ward",
        "found £42,500 in the reserve for it", "put the tender back by a quarter",
        "told residents of the change by letter", "signed the agreement with the trust",
        "noted that the survey had 312 answers", "called the offer good but late",
        "moved the budget to the next year", "took advice on the procurement rules",
    ]
    private static let reasons = [
        "because the contractor withdrew", "after the consultation closed",
        "so that the work can begin in spring",
        "while the grant is decided", "as the auditors had advised", "before the new school year",
        "since the building was not ready", "once the ward councillors had agreed",
    ]
    private static let results = [
        "Report published", "Agreement signed", "Staff in post", "First session held", "Survey finished",
        "Grant paid out", "Contract awarded", "Building opened", "Half of the places taken",
        "Pilot evaluated",
    ]

    /// What is to be done: `Set up a youth café in Northgate`.
    static func action(_ random: inout SeededGenerator) -> String {
        "\(random.pick(verbs)) \(random.pick(things)) \(random.pick(places))"
    }

    /// What is to be reached: `Survey finished for young people`.
    static func milestone(_ random: inout SeededGenerator) -> String {
        "\(random.pick(results)) \(random.pick(places))"
    }

    /// A thing with its place, for titles: `The evening bus subsidy near the station`.
    static func subject(_ random: inout SeededGenerator) -> String {
        let thing = random.pick(things)
        return thing.prefix(1).uppercased() + thing.dropFirst() + " " + random.pick(places)
    }

    static func sentence(_ random: inout SeededGenerator) -> String {
        "\(random.pick(subjects)) \(random.pick(events)) \(random.pick(reasons))."
    }

    /// What was said of an action: some sentences, a few of them in a paragraph of their own or with words in
    /// quotes, which JSON escapes.
    ///
    /// - Parameter isRare: Whether the rare word is among them.
    static func report(_ random: inout SeededGenerator, sentences: Int, isRare: Bool = false) -> String {
        var text = sentence(&random)
        for _ in 1..<max(1, sentences) { text += (random.chance(1) ? "\n" : " ") + sentence(&random) }
        if random.chance(3) { text += " One member called it \"too late\"." }
        return isRare ? text + " The \(rareWord) survey is to be repeated." : text
    }

    static func reason(_ random: inout SeededGenerator) -> String {
        let reason = random.pick(reasons)
        return reason.prefix(1).uppercased() + reason.dropFirst()
    }
}
