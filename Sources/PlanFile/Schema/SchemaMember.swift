/// The members of one kind of object, with what the schema says of each.
///
/// Names and required members are those that the reader goes by, and each member must say what it holds before
/// this compiles: schema and reader cannot know different members.
protocol SchemaMember: MemberName {
    /// The name of the object's definition in the schema.
    static var definition: String { get }
    /// What the object is, in a sentence.
    static var meaning: String { get }
    /// What the object must hold under a condition, if anything.
    static var condition: SchemaCondition? { get }
    /// What the member holds.
    var schema: ValueSchema { get }
}

extension SchemaMember {
    static var condition: SchemaCondition? { nil }
}

/// Members that an object must have when one of its members is true.
struct SchemaCondition {
    var member: String
    var required: [String]
}
