import PlanModel

/// Members' values in sentences.
enum MemberText {
    /// `in progress`
    static func word(_ value: MemberValue?) -> String {
        (value?.asText ?? "").replacing("-", with: " ")
    }

    /// `20`, `between 15 and 20`
    static func quantity(_ value: MemberValue) -> String {
        if let number = value.asExactNumber { return Shown.number(number) }
        guard let min = value["min"]?.asExactNumber, let max = value["max"]?.asExactNumber else { return "" }
        return "between \(Shown.number(min)) and \(Shown.number(max))"
    }

    /// `£250,000`, `between £1,000 and £2,000`
    static func amount(_ value: MemberValue, _ currency: String) -> String {
        if let money = value.asExactNumber.flatMap(Money.init) {
            return Shown.money(money, currency: currency)
        }
        guard let min = value["min"]?.asExactNumber.flatMap(Money.init),
            let max = value["max"]?.asExactNumber.flatMap(Money.init)
        else { return "" }
        return "between \(Shown.money(min, currency: currency)) and \(Shown.money(max, currency: currency))"
    }

    /// `raised` or `lowered`, where both are numbers; else `changed`.
    static func direction(_ old: MemberValue, _ new: MemberValue) -> String {
        guard let before = old.asExactNumber, let after = new.asExactNumber else { return "changed" }
        return before < after ? "raised" : "lowered"
    }

    /// `amount raised from £1 to £2`, `amount set to £2`, `amount £1 dropped`
    static func numbers(
        _ noun: String, _ old: MemberValue?, _ new: MemberValue?, _ before: (MemberValue) -> String,
        _ after: (MemberValue) -> String
    ) -> String {
        switch (old, new) {
        case (let old?, let new?):
            "\(noun) \(direction(old, new)) from \(before(old)) to \(after(new))"
        case (nil, let new?): "\(noun) set to \(after(new))"
        case (let old?, nil): "\(noun) \(before(old)) dropped"
        case (nil, nil): "\(noun) changed"
        }
    }

    /// `kind from grant to contract`, `kind set to grant`, `kind grant dropped`
    static func words(_ noun: String, _ old: String?, _ new: String?) -> String {
        switch (old, new) {
        case (let old?, let new?): "\(noun) from \(old) to \(new)"
        case (nil, let new?): "\(noun) set to \(new)"
        case (let old?, nil): "\(noun) \(old) dropped"
        case (nil, nil): "\(noun) changed"
        }
    }
}
