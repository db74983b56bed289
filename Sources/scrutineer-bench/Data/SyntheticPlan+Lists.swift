extension SyntheticPlan {
    mutating func writeOrganisations(to stream: inout JSONStream) {
        counts.organisations = organisations.count
        stream.array("organisations") { stream in
            for index in organisations {
                let entry = OrganisationList.entry(index)
                stream.object { stream in
                    stream.member("id", entry.id)
                    stream.member("name", entry.name)
                    if let short = entry.short { stream.member("short", short) }
                    stream.member("aliases", entry.alias.map { [$0] } ?? [])
                    if let whole = entry.partOf { stream.member("partOf", whole) }
                    stream.member("kind", entry.kind)
                    stream.member("identifiers", entry.identifier.map { [$0] } ?? [])
                }
            }
        }
    }

    mutating func writeFunding(to stream: inout JSONStream) {
        counts.streams = streams
        stream.array("funding") { stream in
            for index in 0..<streams { stream.object { writeStream(index, to: &$0) } }
        }
    }

    private mutating func writeStream(_ index: Int, to stream: inout JSONStream) {
        let start = 2022 + random.below(3)
        let amount = 1_000 * (2 + random.below(900))
        stream.member("id", "f\(index + 1)")
        stream.member("title", "\(Phrases.subject(&random)): grant \(index + 1)")
        stream.member("status", random.pick(["bid", "secured", "secured", "secured", "ended", "refused"]))
        stream.member("kind", random.pick(["grant", "grant", "grant", "contract", "one-off", "in-kind"]))
        if random.chance(10) {
            stream.object("amount") { stream in
                stream.member("min", number: amount)
                stream.member("max", number: amount + 5_000)
            }
        } else {
            stream.member("amount", number: amount)
        }
        stream.member("start", "\(start)-04-01")
        stream.member("end", "\(start + 2 + random.below(4))-03-31")
        stream.array("years") { stream in
            for year in start..<(start + 2) {
                stream.object { stream in
                    stream.member("year", "\(year)/\(String(year + 1).suffix(2))")
                    stream.member("amount", number: amount / 2)
                }
            }
        }
        stream.member("funders", [organisation()])
        stream.member("recipients", [organisation()])
        stream.member("actions", ["a\(min(actions, 10 * index + 1))"])
        writeSource(to: &stream)
    }

    mutating func writeMeetings(to stream: inout JSONStream) {
        stream.array("meetings") { stream in
            for index in 0..<meetings {
                stream.object { stream in
                    stream.member("id", "m\(index + 1)")
                    stream.member("body", organisation())
                    stream.member("date", Dates.pastDay(&random))
                    stream.member("attended", ["Councillor O'Neill", "Councillor Brontë"])
                    writeQuestions(of: index, to: &stream)
                    writeResolution(of: index, to: &stream)
                }
            }
        }
    }

    private mutating func writeQuestions(of meeting: Int, to stream: inout JSONStream) {
        stream.array("questions") { stream in
            for place in 0..<2 {
                stream.object { stream in
                    stream.member("id", "q\(meeting + 1).\(place + 1)")
                    stream.member("text", "When will it be decided? \(Phrases.sentence(&random))")
                    stream.member("to", [organisation()])
                    guard random.chance(50) else { return }
                    stream.array("answers") { stream in
                        stream.object { stream in
                            stream.member("on", Dates.day(&random, years: 2025...2025))
                            stream.member("text", Phrases.sentence(&random))
                        }
                    }
                }
            }
        }
    }

    private mutating func writeResolution(of meeting: Int, to stream: inout JSONStream) {
        stream.array("resolutions") { stream in
            stream.object { stream in
                stream.member("id", "r\(meeting + 1)")
                stream.member("text", "That a report come back. \(Phrases.sentence(&random))")
                stream.member("verb", "request")
                stream.member("respondents", [organisation()])
                stream.member("due", Dates.day(&random, years: 2025...2026))
            }
        }
    }

    mutating func writeMeasures(to stream: inout JSONStream) {
        stream.array("measures") { stream in
            for index in 0..<measures {
                stream.object { stream in
                    stream.member("id", "k\(index + 1)")
                    stream.member("title", "Residents reached: \(Phrases.subject(&random))")
                    stream.member("unit", "people")
                    stream.member("target", number: 100 + random.below(900))
                    stream.member("lead", organisation())
                    stream.array("readings") { stream in
                        stream.object { stream in
                            stream.member("on", Dates.pastDay(&random))
                            stream.member("value", number: random.below(1_000))
                        }
                    }
                }
            }
        }
    }
}
