package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.notice.StaffMessage;

/// Short words for people of a team, in the language of each; of a client they tell no more than
/// the e-mail does.
@FunctionalInterface
public interface StaffWords {

    StaffText of(StaffMessage message);

    /// @param line names no client, because locked screens show it
    /// @param text by itself, with the facts of the visit
    /// @param page what is behind the link to it
    record StaffText(String line, String text, String page) {}
}
