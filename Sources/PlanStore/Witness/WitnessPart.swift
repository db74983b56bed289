/// Under what a line stands on a witness sheet, in the order in which a committee goes through it.
package enum WitnessPart: String, CaseIterable, Hashable, Sendable {
    case enquiry = "to ask"
    case leads
    case dueNext = "due before the meeting"
    case owes
    case asked
    case supports
    case moneyIn = "money in"
    case moneyOut = "money out"
    case words = "last said"
}
