package kz.localbusiness.notify.telegram;

/// What has come of a call.
sealed interface Heard {

    record Answered(BotAnswer answer) implements Heard {}

    /// Nothing was done, for certain.
    record NotReached() implements Heard {}

    /// The answer was lost.
    record Lost() implements Heard {}
}
