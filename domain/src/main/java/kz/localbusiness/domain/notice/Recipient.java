package kz.localbusiness.domain.notice;

import kz.localbusiness.domain.team.AccountId;

/// Whom a message is for.
public sealed interface Recipient {

    /// Whose visit it is, or whose it may become.
    record Client() implements Recipient {}

    /// Somebody of the team.
    record Member(AccountId account) implements Recipient {}
}
