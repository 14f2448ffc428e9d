package kz.localbusiness.application.notice;

import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.out.StaffEmails;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;

/// Writes to the address with which somebody of the team signs in.
final class StaffEmailPost extends TeamPost {

    private final StaffEmails emails;

    StaffEmailPost(StaffEmails emails, Members members, Instance instance) {
        super(Channel.EMAIL, members, instance);
        this.emails = emails;
    }

    @Override
    boolean reaches(AccountId account) {
        return true;
    }

    @Override
    HandOver send(Colleague member, StaffMessage message) {
        return emails.send(message);
    }
}
