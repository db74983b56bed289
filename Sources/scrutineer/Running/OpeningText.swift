import PlanModel
import Workspace

/// What is said when plans are opened that somebody else has open, or that an earlier session left unsaved.
enum OpeningText {
    static func held(_ holder: JournalHolder) -> String {
        let head = holder.head
        let place = head.host == Login.host || head.host.isEmpty ? "" : " on \(head.host)"
        return
            "\(head.by.isEmpty ? "Somebody" : head.by) has \(holder.name) open since \(Clock.local(head.since))\(place). "
            + "Both of you may edit; saving merges."
    }

    static func waiting(_ edits: Int) -> String {
        "\(Shown.count(edits, "unsaved edit")) of an earlier session \(edits == 1 ? "waits" : "wait"); open the "
            + "plans without --read-only to bring \(edits == 1 ? "it" : "them") back."
    }
}
