package kz.localbusiness.domain.export;

/// Whether everything that a business owns is put into a file.
public sealed interface ExportDecision {

    record Requested(Export export) implements ExportDecision {}

    /// Another one of the same business has not come to its end.
    record AlreadyUnderway(Export export) implements ExportDecision {}

    /// So many files are kept; the oldest goes first.
    record TooManyKept(int most) implements ExportDecision {}
}
