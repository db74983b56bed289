import JSONText

/// What was measured as JSON, with every value.
enum ReportJSON {
    static func value(of findings: Findings, seed: UInt64) -> JSONValue {
        [
            "seed": .number(String(seed)), "machine": .string(Machine.description),
            "figures": .array(findings.figures.map(value)),
            "missing": .array(findings.missing.map { .string($0) }),
        ]
    }

    private static func value(of figure: Figure) -> JSONValue {
        let samples = Workload.allCases.compactMap { workload in
            figure.samples[workload].map {
                JSONMember(
                    name: workload.rawValue, value: value(of: $0, fileSize: figure.fileSizes[workload]))
            }
        }
        return [
            "name": .string(figure.cost.rawValue), "what": .string(figure.cost.what),
            "unit": .string(figure.cost.unit.rawValue), "data": .object(JSONObject(samples)),
            "peers": .array(figure.pairs.map(value)),
            "targets": .array(
                figure.cost.targets.map { target in
                    [
                        "target": .string(target.text(in: figure.cost.unit)),
                        "met": target.isMet(by: figure).map { .bool($0) } ?? .null,
                    ]
                }),
        ]
    }

    private static func value(of pair: Figure.Pair) -> JSONValue {
        [
            "peer": .string(pair.peer), "data": .string(pair.workload.rawValue),
            "takes": value(of: pair.sample, fileSize: nil),
            "ratio": value(of: pair.ratio.quotients, fileSize: nil),
        ]
    }

    private static func value(of sample: Sample, fileSize: Int?) -> JSONValue {
        [
            "median": number(sample.median), "low": number(sample.low), "high": number(sample.high),
            "quartiles": .array([number(sample.percentile(25)), number(sample.percentile(75))]),
            "fileSize": fileSize.map { .number(String($0)) } ?? .null,
            "values": .array(sample.values.map(number)),
        ]
    }

    private static func number(_ value: Double) -> JSONValue { .number(Numbers.fixed(value, 4)) }
}
