import PlanModel

// Members in general words.
extension RecordComparison {
    mutating func tell(_ setting: RecordDifference.Setting) {
        switch MemberWording.of(setting.member, in: setting.shape) {
        case .name: tellName(setting)
        case .date(let noun): tellDate(noun, setting)
        case .words(let noun, let usual):
            let setting = setting.filled(with: usual.map { .text($0) })
            let what = MemberText.words(
                noun, Self.quoted(setting.old, setting.member), Self.quoted(setting.new, setting.member))
            tell(.member, what, setting)
        case .text(let noun): tell(.member, "\(noun) \(Self.verb(setting))", setting)
        case .number(let noun, let usual):
            let setting = setting.filled(with: usual.map { .number(String($0)) })
            let what = MemberText.numbers(
                noun, setting.old, setting.new, MemberText.quantity, MemberText.quantity)
            tell(.member, what, setting)
        case .money(let noun): tellMoney(noun, setting)
        case .flag(let isOn, let isOff):
            let isSet = setting.new?.asFlag == true
            // One that is absent says the same as one that is false.
            if isSet != (setting.old?.asFlag == true) { tell(.member, isSet ? isOn : isOff, setting) }
        case .link(let noun, let kind):
            let what = MemberText.words(
                noun, setting.old?.asText.map { Self.name(kind, $0, in: old) },
                setting.new?.asText.map { Self.name(kind, $0, in: new) })
            tell(setting.member == "lead" ? .lead : .link, what, setting)
        case .links(let noun, let kind): tellLinks(noun, kind, setting)
        }
    }

    private mutating func tell(
        _ kind: PlanChange.Kind, _ what: String, _ setting: RecordDifference.Setting
    ) {
        tell(kind, what, old: setting.old, new: setting.new, inside: setting.inside)
    }

    private mutating func tellName(_ setting: RecordDifference.Setting) {
        let what = setting.old?.asText.map { "renamed, was \"\($0)\"" } ?? "named"
        tell(.renamed, setting.new == nil ? what + ", has no title now" : what, setting)
    }

    private mutating func tellDate(_ noun: String, _ setting: RecordDifference.Setting) {
        let move = DateMove(setting.old, setting.new)
        tell(
            .date, move.sentence(noun), old: setting.old, new: setting.new, days: move.days,
            inside: setting.inside)
    }

    private mutating func tellLinks(
        _ noun: String, _ kind: RecordKind?, _ setting: RecordDifference.Setting
    ) {
        let told: PlanChange.Kind =
            setting.member == "leads" ? .lead : kind == nil ? .member : .link
        let (gone, come) = ListChange(setting).parts
        for id in gone {
            let name = kind.map { Self.name($0, id, in: old) } ?? id
            tell(told, "\(noun) \(name) dropped", old: .text(id), inside: setting.inside)
        }
        for id in come {
            let name = kind.map { Self.name($0, id, in: new) } ?? id
            tell(told, "\(noun) \(name) added", new: .text(id), inside: setting.inside)
        }
    }

    private static func name(_ kind: RecordKind, _ id: String, in version: PlanVersion) -> String {
        kind == .organisation ? version.name(ofOrganisation: id) : version.title(of: kind, id)
    }

    /// A word of a fixed list as it is said; anything else as it stands.
    private static func quoted(_ value: MemberValue?, _ member: String) -> String? {
        let isWord = ["kind", "verb", "polarity", "deadlinePolicy"].contains(member)
        return isWord ? value.map { MemberText.word($0) } : value?.asText.map { "\"\($0.shortened)\"" }
    }

    private static func verb(_ setting: RecordDifference.Setting) -> String {
        setting.old == nil ? "added" : setting.new == nil ? "dropped" : "changed"
    }
}
