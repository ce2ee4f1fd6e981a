import GRDB

/// Reading a column by `row[...]` ends the process when another type stands in it; a file that somebody
/// changed must not stop a server for all other sessions.
extension Row {
    /// The value of a column; throws `notASession` where it is NULL or of another type.
    func checked<Value: DatabaseValueConvertible>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
        let found: DatabaseValue = self[column]
        guard let value = Value.fromDatabaseValue(found) else { throw StoreError.notASession(column) }
        return value
    }

    /// The same, with nil for NULL.
    func checkedIfPresent<Value: DatabaseValueConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws -> Value? {
        let found: DatabaseValue = self[column]
        return found.isNull ? nil : try checked(column, as: type)
    }
}
