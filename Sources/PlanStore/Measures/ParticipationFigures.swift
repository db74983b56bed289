package import PlanModel

/// What taking part would cost a population, and how many people make it tip.
package struct ParticipationFigures: Equatable, Sendable {
    /// Residents times the cost for each, in pounds.
    package var cost: ExactNumber
    /// The same for each of the years, in case the cost is meant for one; nil where no years are given.
    package var costIfYearly: ExactNumber?
    /// People at both ends of the tipping point, halves rounded up.
    package var low: ExactNumber
    package var high: ExactNumber
    /// Who takes part already, where that is known.
    package var participants: ExactNumber?

    /// How many more people the lower end takes; zero or less once it has been reached, nil where nobody knows.
    package var missingToLow: ExactNumber? { participants.map { low - $0 } }
    /// How many more people the upper end takes.
    package var missingToHigh: ExactNumber? { participants.map { high - $0 } }
}

/// What a cost model says of any population.
package struct ParticipationRates: Hashable, Sendable {
    /// In pounds.
    package var costPerResident: ExactNumber
    /// The tipping point, as shares of the residents.
    package var low: ExactNumber
    package var high: ExactNumber
    package var years: ExactNumber?

    /// The figures of a population.
    ///
    /// - Parameter participants: Who of them takes part already, where that is known.
    package func figures(for residents: ExactNumber, of participants: ExactNumber?) -> ParticipationFigures {
        let cost = residents * costPerResident
        return ParticipationFigures(
            cost: cost, costIfYearly: years.map { cost * $0 }, low: (residents * low).roundedHalfUp,
            high: (residents * high).roundedHalfUp, participants: participants)
    }
}

extension PlanRecords {
    /// What a cost model says of any population; nil where the plan does not give its numbers.
    package func rates(of model: Participation) -> ParticipationRates? {
        guard let each = number(model.costPerResident), let low = number(model.tippingLow),
            let high = number(model.tippingHigh)
        else { return nil }
        return ParticipationRates(costPerResident: each, low: low, high: high, years: number(model.years))
    }

    /// The figures of a cost model; nil where the plan does not give its numbers.
    package func figures(of model: Participation) -> ParticipationFigures? {
        guard let rates = rates(of: model), let residents = number(model.residents) else { return nil }
        return rates.figures(for: residents, of: number(model.participants))
    }
}
