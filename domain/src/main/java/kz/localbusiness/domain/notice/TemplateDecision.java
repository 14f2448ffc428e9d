package kz.localbusiness.domain.notice;

import java.util.List;

/// Whether words may be sent instead of the usual ones.
public sealed interface TemplateDecision {

    record Fine(MessageTemplate template) implements TemplateDecision {}

    record Blank() implements TemplateDecision {}

    record TooLong(int most) implements TemplateDecision {}

    /// There is no such fact at all, or none in this message.
    ///
    /// @param names as they were typed, without braces
    record UnknownPlaceholders(List<String> names) implements TemplateDecision {

        public UnknownPlaceholders {
            names = List.copyOf(names);
        }
    }

    /// A client could not go by the message without these.
    record MissingPlaceholders(List<Placeholder> missing) implements TemplateDecision {

        public MissingPlaceholders {
            missing = List.copyOf(missing);
        }
    }

    /// Characters that nobody can see.
    record Unreadable() implements TemplateDecision {}

    /// A brace that opens and does not close, or the other way round.
    record LooseBrace() implements TemplateDecision {}
}
