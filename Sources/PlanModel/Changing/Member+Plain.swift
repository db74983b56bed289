// Members that hold one value.
extension Member {
    typealias Path<Value> = any WritableKeyPath<Record, Value> & Sendable

    static func text(_ name: String, _ path: Path<Text>, _ form: ValueForm = .text) -> Self {
        Member(
            name: name, form: form,
            read: { plan, record in plan.optional(record[keyPath: path]).map { .text($0) } },
            write: { plan, record, _, value in record[keyPath: path] = plan.keep(value?.asText) })
    }

    static var note: Self {
        Member(
            name: "note", form: .text,
            read: { plan, record in plan.optional(plan.note(of: record.margin)).map { .text($0) } },
            write: { plan, record, _, value in
                plan.setNote(plan.keep(value?.asText), of: &record.margin)
            })
    }

    /// A number, kept in its spelling.
    static func number(_ name: String, _ path: Path<Text>) -> Self {
        Member(
            name: name, form: .number,
            read: { plan, record in plan.optional(record[keyPath: path]).map { .number($0) } },
            write: { plan, record, _, value in record[keyPath: path] = plan.keep(value?.spelling) })
    }

    static func date(_ name: String, _ path: Path<EDTF?>) -> Self {
        Member(
            name: name, form: .date,
            read: { _, record in record[keyPath: path].map { .text($0.description) } },
            write: { _, record, _, value in record[keyPath: path] = value?.asDate })
    }

    static func day(_ name: String, _ path: Path<Day?>) -> Self {
        Member(
            name: name, form: .day,
            read: { _, record in record[keyPath: path].map { .text($0.description) } },
            write: { _, record, _, value in record[keyPath: path] = value?.asDay })
    }

    static func day(_ name: String, _ path: Path<Day>) -> Self {
        Member(
            name: name, form: .day,
            read: { _, record in .text(record[keyPath: path].description) },
            write: { _, record, _, value in record[keyPath: path] = value?.asDay ?? .earliest })
    }

    static func flag(_ name: String, _ path: Path<Bool>) -> Self {
        Member(
            name: name, form: .flag(hasDefault: true),
            read: { _, record in record[keyPath: path] ? .flag(true) : nil },
            write: { _, record, _, value in record[keyPath: path] = value?.asFlag ?? false })
    }

    static func flag(_ name: String, _ path: Path<Bool?>) -> Self {
        Member(
            name: name, form: .flag(hasDefault: false),
            read: { _, record in record[keyPath: path].map { .flag($0) } },
            write: { _, record, _, value in record[keyPath: path] = value?.asFlag })
    }

    /// A word that every record has.
    static func word<Word: PlanWord>(_ name: String, _ path: Path<Word>) -> Self {
        Member(
            name: name, form: .word(Word.self),
            read: { _, record in .text(record[keyPath: path].rawValue) },
            write: { _, record, _, value in
                if let word = value?.word(Word.self) { record[keyPath: path] = word }
            }
        ).required
    }

    /// A word that stands for `usual` where it is absent.
    static func word<Word: PlanWord & Equatable>(
        _ name: String, _ path: Path<Word>, default usual: Word
    ) -> Self {
        Member(
            name: name, form: .word(Word.self, default: usual),
            read: { _, record in
                let word = record[keyPath: path]
                return word == usual ? nil : .text(word.rawValue)
            },
            write: { _, record, _, value in record[keyPath: path] = value?.word(Word.self) ?? usual })
    }

    static func word<Word: PlanWord>(_ name: String, _ path: Path<Word?>) -> Self {
        Member(
            name: name, form: .word(Word.self),
            read: { _, record in record[keyPath: path].map { .text($0.rawValue) } },
            write: { _, record, _, value in record[keyPath: path] = value?.word(Word.self) })
    }

    /// The id of one other record.
    static func reference(_ name: String, _ path: Path<Reference>, to kind: RecordKind) -> Self {
        Member(
            name: name, form: .text,
            read: { plan, record in plan.optional(record[keyPath: path].id).map { .text($0) } },
            write: { plan, record, _, value in
                record[keyPath: path] = plan.reference(value?.asText, to: kind)
            })
    }
}

extension MemberValue {
    /// A number's spelling.
    var spelling: String? {
        if case .number(let spelling) = self { return spelling }
        return nil
    }

    func word<Word: PlanWord>(_ type: Word.Type) -> Word? { asText.flatMap { Word(rawValue: $0) } }
}
