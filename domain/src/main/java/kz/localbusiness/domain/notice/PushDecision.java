package kz.localbusiness.domain.notice;

/// What becomes of somebody's wish to hear of things in a browser, or not to.
public sealed interface PushDecision {

    record Listening() implements PushDecision {}

    record Silent() implements PushDecision {}

    /// The link was replaced, or the visit is nobody's any more.
    record NoSuchAppointment() implements PushDecision {}
}
