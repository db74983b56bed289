package import PlanModel

/// How a measure stands against its target.
package struct MeasureState: Equatable, Sendable {
    package var word: Word
    package var target: Figure?
    /// The last reading that counts: by first day, then by place in the file.
    package var latest: TrendPoint?
    /// How far the latest reading is from the target where that is short of it and one can tell.
    package var shortfall: Shortfall?

    package enum Word: String, CaseIterable, Sendable {
        case neverReported = "never-reported"
        case noTarget = "no-target"
        case met, short
    }
}

/// One reading of a measure.
package struct TrendPoint: Equatable, Sendable {
    package var on: EDTF
    package var value: Figure
    package var bound: ReadingBound?

    /// How high a bar stands for it, a range in its middle: for drawing only, and not exact.
    package var height: Double? {
        guard let low = Double(value.lowest.description), let high = Double(value.highest.description) else {
            return nil
        }
        return low / 2 + high / 2
    }
}

extension PlanStore {
    /// How a measure stands at the as-of date of its plan.
    package func measureState(of ref: RecordRef) -> MeasureState {
        let records = plans[ref.plan].records
        let measure = records.measures[ref.row]
        let target = measure.target.flatMap(records.figure)
        var state = MeasureState(word: .neverReported, target: target, latest: trend(of: ref).last)
        guard let latest = state.latest else { return state }
        guard let target else {
            state.word = .noTarget
            return state
        }
        let aim = MeasureAim(target: target, polarity: measure.polarity)
        state.word = aim.isMet(by: latest.value, bound: latest.bound) ? .met : .short
        if state.word == .short { state.shortfall = aim.shortfall(of: latest.value, bound: latest.bound) }
        return state
    }

    /// The readings of a measure that count at the as-of date, the earliest first.
    package func trend(of ref: RecordRef) -> [TrendPoint] {
        let records = plans[ref.plan].records
        let asOf = plans[ref.plan].states.asOf
        let points = records.readings[records.measures[ref.row].readings].compactMap {
            reading -> TrendPoint? in
            guard let on = reading.on.edtf, on.counts(on: asOf), let value = records.figure(reading.value)
            else { return nil }
            return TrendPoint(on: on, value: value, bound: reading.bound)
        }
        let places = NumberOrder.places(of: points.map { Int64(PlanRecords.order(of: $0.on).number) })
        return places.map { points[Int($0)] }
    }
}
